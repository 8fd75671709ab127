/**
 * Countries by the telling words of their names, the words for their people and things, and their capitals, one country a line. A plural
 * needs no word of its own. Names that are more often something else in English text (Georgia, Jordan, Chad) are left to
 * their adjectives.
 */
export const COUNTRIES = `
us usa america american states
uk britain british briton kingdom england english scotland scottish wales welsh london westminster
canada canadian ottawa
australia australian canberra sydney melbourne
zealand zealander
ireland irish dublin
france french paris
germany german berlin
italy italian rome
spain spanish spaniard madrid
portugal portuguese lisbon
netherlands dutch hague
belgium belgian
luxembourg
switzerland swiss
austria austrian vienna
poland pole warsaw
czech prague
slovakia slovak
hungary hungarian budapest
romania romanian
bulgaria bulgarian
greece greek athens
turkey turkish ankara
cyprus cypriot
malta maltese
serbia serbian serb belgrade
croatia croatian
slovenia slovenian
bosnia bosnian
albania albanian
kosovo kosovar
macedonia macedonian
sweden swedish swede stockholm
norway norwegian oslo
denmark danish dane copenhagen
finland finnish finn helsinki
iceland icelandic
estonia estonian
latvia latvian
lithuania lithuanian
russia russian moscow kremlin
ukraine ukrainian kyiv kiev
belarus belarusian
moldova moldovan
georgian tbilisi
armenia armenian
azerbaijan azerbaijani
kazakhstan kazakh
uzbekistan uzbek
kyrgyzstan kyrgyz
tajikistan tajik
turkmenistan turkmen
china chinese beijing
taiwan taiwanese taipei
japan japanese tokyo
korea korean seoul pyongyang
mongolia mongolian
vietnam vietnamese hanoi
thailand thai bangkok
cambodia cambodian
laos laotian
myanmar burma burmese
malaysia malaysian
singapore singaporean
indonesia indonesian jakarta
philippines philippine filipino manila
india indian delhi
pakistan pakistani islamabad
bangladesh bangladeshi dhaka
lanka lankan colombo
nepal nepalese nepali
afghanistan afghan kabul
iran iranian tehran
iraq iraqi baghdad
syria syrian damascus
lebanon lebanese beirut
israel israeli jerusalem
palestine palestinian
jordanian
saudi riyadh
yemen yemeni
oman omani
qatar qatari
kuwait kuwaiti
bahrain bahraini
emirates emirati
egypt egyptian cairo
libya libyan tripoli
tunisia tunisian
algeria algerian
morocco moroccan
sudan sudanese khartoum
ethiopia ethiopian
eritrea eritrean
somalia somali mogadishu
kenya kenyan nairobi
uganda ugandan
tanzania tanzanian
rwanda rwandan
burundi burundian
congo congolese
nigeria nigerian abuja
ghana ghanaian
cameroon cameroonian
senegal senegalese
mali malian
liberia liberian
ivory ivorian
zambia zambian
zimbabwe zimbabwean harare
mozambique mozambican
angola angolan
namibia namibian
madagascar malagasy
malawi malawian
gambia gambian
gabon gabonese
mauritania mauritanian
djibouti
botswana
pretoria
mexico mexican
guatemala guatemalan
honduras honduran
salvador salvadoran
nicaragua nicaraguan
rica rican
panama panamanian
cuba cuban havana
haiti haitian
dominican
jamaica jamaican
trinidad
colombia colombian bogota
venezuela venezuelan caracas
ecuador ecuadorian quito
peru peruvian lima
bolivia bolivian
brazil brazilian brasilia
paraguay paraguayan
uruguay uruguayan
argentina argentine argentinian
guyana guyanese
suriname surinamese
belize belizean
barbados barbadian
bahamas bahamian
chile chilean santiago
`;
