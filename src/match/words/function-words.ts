/** Words that a sentence begins with but no name consists of, pronouns above all. */
export const FUNCTION_WORDS = `
a an the this that these those i you he she it we they me him her us them my your his its our their mine yours hers ours
theirs myself himself herself itself ourselves themselves who whom whose which what when where why how there here and or
but nor so yet for if then than because since while although though unless until whereas whether as at by from in into of
off on onto out over to up with within without about above across after against along among around before behind below
beneath beside besides between beyond despite down during except inside like near outside past per through throughout
toward towards under underneath upon via is are was were be been being am do does did done doing have has had having can
could shall should will would may might must ought not no yes all any both each either every few many more most much
neither none one other others several some such another own same just only also even still already again once ever never
always often sometimes too very quite rather almost now today yesterday tomorrow later soon ago however meanwhile moreover
therefore thus indeed perhaps maybe instead nevertheless nonetheless otherwise finally first second third last next
previously recently currently earlier according amid apart given including regarding following concerning based asked let
say says said see get got go going make made take took come came know think want look use find give tell ask work seem
feel try leave call how's let's that's it's what's there's i'm i've i'll don't can't won't two three four five six seven
eight nine ten hundred thousand million billion nearly about roughly approximately
`;

/** Days and months stand beside names without being part of them. */
export const CALENDAR_WORDS = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december week weeks mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
`;
