/** Given names with the short ones that stand for them in newspapers. */
export const NICKNAMES = `
Robert:Bob,Rob,Bobby|William:Bill,Will,Billy|Richard:Rick,Dick,Rich|James:Jim,Jimmy|John:Jack,Johnny|Michael:Mike|Joseph:Joe
Thomas:Tom,Tommy|Charles:Chuck,Charlie|Edward:Ed,Ted,Eddie|Theodore:Ted|Daniel:Dan,Danny|Samuel:Sam|Benjamin:Ben
Kenneth:Ken|Ronald:Ron|Donald:Don|Stephen:Steve|Steven:Steve|Anthony:Tony|Andrew:Andy|Christopher:Chris|Matthew:Matt
Patrick:Pat|Peter:Pete|Philip:Phil|Raymond:Ray|Lawrence:Larry|Leonard:Leo,Len|Frederick:Fred|Francis:Frank|Gregory:Greg
Jeffrey:Jeff|Gerald:Jerry,Gerry|Timothy:Tim|Walter:Walt|Bernard:Bernie|Albert:Al|Alexander:Alex|Alan:Al|Arthur:Art
David:Dave|Douglas:Doug|Eugene:Gene|Harold:Hal|Henry:Hank|Nicholas:Nick|Nathaniel:Nathan,Nate|Joshua:Josh|Jacob:Jake
Elizabeth:Liz,Beth,Betty|Katherine:Kate,Kathy|Margaret:Maggie,Peggy,Meg|Patricia:Pat,Patty|Susan:Sue|Barbara:Barb
Deborah:Debbie|Jennifer:Jen|Christine:Chris|Rebecca:Becky|Victoria:Vicky|Cynthia:Cindy|Pamela:Pam|Judith:Judy|Sandra:Sandy
Bob:Robert|Bill:William|Jim:James|Mike:Michael|Joe:Joseph|Tom:Thomas|Ed:Edward|Dan:Daniel|Sam:Samuel|Ben:Benjamin
Ken:Kenneth|Ron:Ronald|Don:Donald|Steve:Steven|Tony:Anthony|Andy:Andrew|Chris:Christopher|Matt:Matthew|Pete:Peter
Jeff:Jeffrey|Tim:Timothy|Bernie:Bernard|Alex:Alexander|Dave:David|Doug:Douglas|Nick:Nicholas|Josh:Joshua|Pam:Pamela
`;
