/** Countries and regions with the words for what and who is of them. */
export const DEMONYMS = `
Afghanistan:Afghan,Afghans|Albania:Albanian,Albanians|Algeria:Algerian,Algerians|Angola:Angolan,Angolans
Argentina:Argentine,Argentinian,Argentines|Armenia:Armenian,Armenians|Australia:Australian,Australians|Austria:Austrian,Austrians
Azerbaijan:Azerbaijani,Azeri|Bahamas:Bahamian|Bahrain:Bahraini|Bangladesh:Bangladeshi|Barbados:Barbadian
Belarus:Belarusian,Belarussian|Belgium:Belgian,Belgians|Belize:Belizean|Benin:Beninese|Bhutan:Bhutanese|Bolivia:Bolivian,Bolivians
Bosnia and Herzegovina:Bosnian,Bosnians|Botswana:Botswanan|Brazil:Brazilian,Brazilians|Brunei:Bruneian|Bulgaria:Bulgarian,Bulgarians
Burkina Faso:Burkinabe|Burundi:Burundian|Cambodia:Cambodian,Cambodians|Cameroon:Cameroonian|Canada:Canadian,Canadians
Chad:Chadian|Chile:Chilean,Chileans|China:Chinese|Colombia:Colombian,Colombians|Congo:Congolese|Costa Rica:Costa Rican
Croatia:Croatian,Croatians,Croat,Croats|Cuba:Cuban,Cubans|Cyprus:Cypriot,Cypriots|Czech Republic:Czech,Czechs
Denmark:Danish,Danes|Djibouti:Djiboutian|Ecuador:Ecuadorian,Ecuadorean|Egypt:Egyptian,Egyptians|El Salvador:Salvadoran
England:English|Eritrea:Eritrean|Estonia:Estonian,Estonians|Ethiopia:Ethiopian,Ethiopians|Europe:European,Europeans
Fiji:Fijian|Finland:Finnish,Finns|France:French|Gabon:Gabonese|Gambia:Gambian|Germany:German,Germans|Ghana:Ghanaian
Greece:Greek,Greeks|Guatemala:Guatemalan|Guinea:Guinean|Guyana:Guyanese|Haiti:Haitian,Haitians|Honduras:Honduran
Hungary:Hungarian,Hungarians|Iceland:Icelandic|India:Indian,Indians|Indonesia:Indonesian,Indonesians|Iran:Iranian,Iranians
Iraq:Iraqi,Iraqis|Ireland:Irish|Israel:Israeli,Israelis|Italy:Italian,Italians|Jamaica:Jamaican|Japan:Japanese
Jordan:Jordanian,Jordanians|Kazakhstan:Kazakh|Kenya:Kenyan,Kenyans|Kosovo:Kosovar|Kuwait:Kuwaiti|Kyrgyzstan:Kyrgyz
Laos:Laotian|Latvia:Latvian,Latvians|Lebanon:Lebanese|Liberia:Liberian|Libya:Libyan,Libyans|Lithuania:Lithuanian,Lithuanians
Luxembourg:Luxembourgish|Macedonia:Macedonian|Madagascar:Malagasy|Malawi:Malawian|Malaysia:Malaysian,Malaysians
Maldives:Maldivian|Mali:Malian|Malta:Maltese|Mauritania:Mauritanian|Mauritius:Mauritian|Mexico:Mexican,Mexicans
Moldova:Moldovan,Moldovans|Monaco:Monegasque|Mongolia:Mongolian|Montenegro:Montenegrin|Morocco:Moroccan,Moroccans
Mozambique:Mozambican|Myanmar:Burmese|Namibia:Namibian|Nepal:Nepali,Nepalese|Netherlands:Dutch|New Zealand:New Zealander
Nicaragua:Nicaraguan|Niger:Nigerien|Nigeria:Nigerian,Nigerians|North Korea:North Korean,North Koreans|Norway:Norwegian,Norwegians
Oman:Omani|Pakistan:Pakistani,Pakistanis|Palestine:Palestinian,Palestinians|Panama:Panamanian|Paraguay:Paraguayan|Peru:Peruvian
Philippines:Filipino,Philippine,Filipinos|Poland:Polish,Poles|Portugal:Portuguese|Puerto Rico:Puerto Rican|Qatar:Qatari
Romania:Romanian,Romanians|Russia:Russian,Russians|Rwanda:Rwandan|Samoa:Samoan|Saudi Arabia:Saudi,Saudis|Scotland:Scottish,Scots
Senegal:Senegalese|Serbia:Serbian,Serbians,Serbs|Sierra Leone:Sierra Leonean|Singapore:Singaporean|Slovakia:Slovak,Slovakian
Slovenia:Slovenian,Slovene|Somalia:Somali,Somalis|South Africa:South African,South Africans|South Korea:South Korean,South Koreans
Soviet Union:Soviet,Soviets|Spain:Spanish,Spaniards|Sri Lanka:Sri Lankan|Sudan:Sudanese|Suriname:Surinamese|Sweden:Swedish,Swedes
Switzerland:Swiss|Syria:Syrian,Syrians|Taiwan:Taiwanese|Tajikistan:Tajik|Tanzania:Tanzanian|Thailand:Thai,Thais|Tibet:Tibetan
Togo:Togolese|Tonga:Tongan|Tunisia:Tunisian|Turkey:Turkish,Turks|Turkmenistan:Turkmen|Uganda:Ugandan|Ukraine:Ukrainian,Ukrainians
United Arab Emirates:Emirati|United Kingdom:British,Britons|United States:American,Americans|Uruguay:Uruguayan
Uzbekistan:Uzbek|Venezuela:Venezuelan,Venezuelans|Vietnam:Vietnamese|Wales:Welsh|Yemen:Yemeni,Yemenis|Zambia:Zambian
Zimbabwe:Zimbabwean|Chechnya:Chechen,Chechens|Catalonia:Catalan,Catalans|Andes:Andean|Bavaria:Bavarian|Vienna:Viennese
Africa:African,Africans|Asia:Asian,Asians|Transnistria:Transnistrian|Corsica:Corsican|Sicily:Sicilian|Asturias:Asturian
`;

/** States of the United States with the abbreviations of newspapers and of the post. */
export const STATE_ABBREVIATIONS = `
Alabama:Ala.|Arizona:Ariz.|Arkansas:Ark.|California:Calif.|Colorado:Colo.|Connecticut:Conn.|Delaware:Del.|Florida:Fla.
Georgia:Ga.|Illinois:Ill.|Indiana:Ind.|Kansas:Kan.|Kentucky:Ky.|Louisiana:La.|Maryland:Md.|Massachusetts:Mass.
Michigan:Mich.|Minnesota:Minn.|Mississippi:Miss.|Missouri:Mo.|Montana:Mont.|Nebraska:Neb.|Nevada:Nev.|New Hampshire:N.H.
New Jersey:N.J.|New Mexico:N.M.|New York:N.Y.|North Carolina:N.C.|North Dakota:N.D.|Oklahoma:Okla.|Oregon:Ore.
Pennsylvania:Pa.|Rhode Island:R.I.|South Carolina:S.C.|South Dakota:S.D.|Tennessee:Tenn.|Texas:Tex.|Vermont:Vt.
Virginia:Va.|Washington:Wash.|West Virginia:W.Va.|Wisconsin:Wis.|Wyoming:Wyo.|British Columbia:B.C.
`;

/** Reads a table of this file: name → its words. */
export function readTable(table: string): Map<string, string[]> {
  return new Map(
    table
      .trim()
      .split(/[|\n]/)
      .map((row): [string, string[]] => {
        const [name, words] = row.split(':');
        return [name!, words!.split(',')];
      }),
  );
}
