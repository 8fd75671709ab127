/** Frequent given names of many countries: they begin a person's name that the packs may not know. */
export const GIVEN_NAMES = `
james john robert michael mike william david richard joseph thomas charles christopher daniel matthew anthony mark donald
steven stephen steve paul andrew andy joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas
eric jonathan larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron
jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl
harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy
vincent mason roy ralph bobby russell bradley philip phillip eugene ben bill bob bobbie tom tim jim jimmy tony sam dan danny don ron
rick ricky rich dick ed eddie ted teddy fred freddie frederick greg jeff matt pete phil ray nick chris doug dave chuck charlie
hank harry jake josh ken kenny larry leo leon lee lou louis luke marc marcus mario martin marvin max melvin mitch mitchell morris
nate neil norman oliver oscar owen pat perry rex rob rod rodney ross ruben rudy russ seth sid simon stan stanley stuart
theodore todd travis trevor troy vern vernon vic victor warren wesley zach abraham adrian al alfred allan allen alvin angelo
arnold barry bernard bert brad brent brett byron calvin cecil chad clarence claude clayton clifford clint clyde cody colin
corey craig curtis dale darrell darren dean derek devin dominic dwayne dwight earl edgar edwin elmer ernest evan felix floyd
francis franklin garrett gilbert glen glenn gordon graham grant guy harvey hector herbert herman homer howard hugh hugo
ian isaac ivan jackson jaime jared jay jerome jesus joel johnny jorge jon juan julian julio karl kirk kurt lance leonard leroy leslie
lester lewis lloyd lonnie luis lyle malcolm manuel marshall maurice miguel milton nelson omar orlando otto pablo pedro preston
rafael ramon randall raul reginald ricardo roberto roland roman ruben salvador sergio shane shawn sherman sidney spencer
sylvester terrence tommy tracy tyrone virgil wade wallace warren wilbur willard wilson winston woodrow
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily
donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna
brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth
julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha
gloria teresa ann anne sara madison frances kathryn janice jean abigail alice judy sophia grace denise amber doris marilyn
danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori jane kate katie kathy kim liz sue
susie peggy peg sally sandy tina tammy tara tonya valerie vanessa vera veronica vicki vivian wanda wendy yolanda yvonne zoe
alison allison alma anita annie april audrey becky bernice bertha beth bonnie brooke camille carla carmen caroline carrie
cassandra cathy cecilia charlene chloe cindy claire clara claudia colleen connie crystal daisy dana dawn debbie dolores edith
eileen elaine eleanor elena ella ellen eloise elsie erica erin esther ethel eva faye felicia florence gail geraldine gina
gladys glenda gwendolyn harriet hazel heidi hilary hillary holly ida irene irma jackie jamie jeanette jeanne jenny jill jo joann joanne
jody josephine joy juanita julia june kristen kristin lena leticia lillian lillie lois loretta lorraine louise lucille
lucy lydia lynn mabel marcia margie marion marjorie marlene marsha mattie maureen maxine melanie mildred minnie miriam
molly monica myrtle naomi natasha nina nora norma paula pauline pearl penny phyllis priscilla ramona regina renee rhonda rita
roberta robin rosa rose rosemary roxanne sabrina sheila sherry sheryl sonia stacy stella suzanne sylvia terri thelma tiffany
velma veronica viola violet wilma
abdul abdullah ahmad ahmed akbar akira ali amir anatoly andre andrei andreas andres angel anton antonio ari arjun arturo asif
ayman bashar benito benjamin bernardo bjorn boris bruno carlos cesar chen claudio dario dmitri dmitry diego dieter dirk edmund
eduardo emil emile emmanuel enrique erik ernst evgeny fabio fatima federico felipe fernando fidel francesco francisco francois
franz friedrich fritz gamal georg giacomo gianni giorgio giovanni giuseppe guillermo gunter gunther gustav gustavo habib hamid hans
hasan hassan heinrich heinz helmut hermann hideo hiroshi hosni hussein ibrahim igor ignacio ilya imran ingrid jacques jan javier
jean jens joachim joao jochen johan johann johannes jonas jonny josef juergen jurgen jorg kamal karim karl kenji klaus khalid
konrad lars leonid luca luigi luiz mahmoud manfred marcel marco marek marko massimo mathias matteo mauricio mehmet mikhail
milan mohamed mohammad mohammed moshe muammar muhammad mustafa nadia narendra nasser natalia nikita niklas nikolai nikolas
nicolas olaf oleg olga olivier omar osama oskar osman otto pascal pavel philippe pierre piotr rafiq rahul raj rajiv ramzan ramzi
rashid reinhard rene riccardo rico rolf rudolf rupert saad saddam saeed said salman samir sanjay sebastian sergei sergey serge
silvio slobodan sven svetlana takashi tariq tatiana thierry tobias tomas toshio ulrich umberto uwe vaclav valentin vasily viktor
vincenzo vladimir volker walid werner wilhelm wolfgang xavier yasser yitzhak yoshio yuri yusuf yves zbigniew
angelina ariel beyonce brad condoleezza elon emmanuel greta hugo kamala kanye keir kemi kristi melania meghan nigel recep
rishi shinzo theo vivek volodymyr pam tulsi jd usha marco tammy mitt newt rand rahm barack joaquin
`;
