/**
 * Services that hand out keys and that no rule of ours knows, by the name that people give those in settings and code. Left
 * out are names that are words of code or of English, and those of fewer than five letters.
 */
export const serviceNames: readonly string[] = `
  activepieces addigy adroll aerisweather aeroworkflow affinda afterpay aimtell akeneo alchemer alconost alegra
  aletheia aletheiaapi alibabacloud allsports anaplan apacta apiary apideck apifonica apimatic apitemplate apivoid
  apollographql appcircle appcues appetize appfollow appian appsheet appsmith aptoide arcgis argocd asaas assembla
  astronomer autoklose avaza bambooher baremetrics basecamp basistheory beebole beeceptor beehiiv bigcartel bigpanda
  billomat bitbank bitbay bitflyer bithumb bitpay bitso bitvavo blablacar blitapp blockchair blockscout blogger
  bombbomb boxcast brandfetch bricklink brightcove bugherd bugzilla bulksms buttondown caflou callrail campayn
  carbonblack carboninterface centralstation cequence cexio chaincheck chatfule chatwoot checkbook checkmarx checkvist
  cicero circlepay civicrm clickatell clickhelp clicktime clientary closecrm cloudconvert cloudelements cloudfoundry
  cloudimage cloudplan cloudsight cloverly clustdoc coassemble codeship coincap coincheck coindcx coinex coingate
  coinranking coinstats commercejs companycam constantcontact contentstack convertflow convier cosmicjs coveo cratejoy
  criteo cruxdata currencyscoop customerguru datafire datahub datamuse datarobot datorama deliveroo deltaexchange
  demio dependabot descartes dexcom digicert digistore24 discourse distribusion ditto django docraptor docsend docsumo
  documo dolby dolibarr domainr dropcontact dynadot dynalist e2enetworks eagleeye eagleio easyinsight easyship
  ecostruxure edenai edgecast eightxeight elasticpath eloqua emailable emsisoft enablex enormail envato envoyapi
  episerver esendex eskomsepush everwebinar extensis eyeem fakerapi famcare fanbridge fastmail fastspring
  fattureincloud faunadb fedex fileio finage findl fireworksai flexport flightapi flowdash flowdock flowflu flowroute
  fluxguard flyio formbricks formbucket formsite formspree formstack freeconvert freshsales freshworks fusebill
  fxmarket gainsight gasbuddy genderapi genderize genesys geoipify geonames getemail getemails getgeoapi getgist
  getpocket glitterly globalping gocanvas goodday googlemaps gotify gotomeeting gotowebinar graphcms grooveblog
  groqcloud havenondemand hellobar helpcrunch heyzine highlightio hitbtc hiveage hootsuite host1plus hostinger hotjar
  htmlcsstoimage hypeauditor hypertrack iconscout iexapis imgbb impactradius improvmx infoblox instabot invoiced
  invoiceninja ipbase iphub ipify ipinfodb iplocate ipregistry ivirtual ixopay jambase jawbone jinaai jirarest jsonbin
  jsonlink jumpseller justgiving kaltura kanbanflow kanbantool karmacrm kinsta kintone kissmetrics kiteworks kontent
  krispcall kustomer langbase lastpass leadfeeder leaseweb lemonsqueezy lendflow lexigram librariesio limewire linearb
  liquidweb listmonk liveagent livestorm lyftapi macaddress macrometa mailchannels mailpace mailparser mailsac
  mailwizz manatal mapillary marketo mautic mavenlink memegen memesapi messari metaapi metacritic meteostat metrilo
  microcms microstrategy midjourney miromedia mistralai mockaroo monetate moneybird moonpay morningstar mrticktock
  myexperiment myfreshworks myintervals mysportsfeeds nanonets nationbuilder nearmap neptuneai netcore netdata nethunt
  netlicensing netsuite nevercode newsletter2go nexosis nextdns nfontic nftstorage northflank noticeable oilprice
  okcoin onbuka ondemand onedesk oopspam openaq opencollective opengraphr openphone openvidu openweathermap ortto
  owlbot pagespeed pangea parcellab partnerstack patreon paydirtapp paymoapp paymongo pdfco pdfmonkey peekalink
  perigon petfinder phaxio philipshue playfab pollsapi popcornapi postageapp powerapps powrbot predicthq privacycom
  privacydotcom productboard productfruits profitwell prospectio protocolsio provesource proxyscrape pushwoosh
  quaderno qualaroo qualpay qualtrics quickbase quickmetrics quickmocker quicktype quintadb rachio rayso
  reallysimplesystems rechargepayments redbooth reelyactive referralhero refreshbox repairshopr requestbin
  requestfinance resmush restcountries retellai revampcrm revenuecat reviewstack ritekit rownd runrunit salesblink
  salescookie salesloft savvycal scalegrid scalr scanii scraperbox screenshotmachine searchapi seatable seatsio
  sendinblue sendsmaily sendx sensedia serveravatar servertech servicebell servicem8 servicenow sheety sherpadesk
  shipwell sightengine signable signalwire signeasy signnow signupgenius simfin simplecast simplelocalize simplesat
  simplynoted skrapp skybiometry smartling smscountry smugmug snapchat snappymail snowflake sonarcloud spondyr
  sportsdata sportsmonk sprinklr squareup stackbit stackoverflow stackpath storychief stripo sugester supportbee
  surveyanyplace surveybot survicate sweego swellcommerce talkdesk tallyfy tatumio teamgate teamviewer
  technicalanalysis telesign teletype teradata textanywhere textlocal thingiverse thinkific tickettailor tidio timekit
  timezoneapi timezonedb toggltrack tradestation tradingeconomics travelport trendmicro trulioo trustpilot tweetinvi
  tyntec typingdna ucare unifyid unplugg uplead uploadio urbanairship userpilot usersnap uservoice valtown vbout
  verifalia vestaboard viewdns viewneo visualping voiceflow voicegain voipms voucherify vouchery watchmode webengage
  webscraping webshare wepay whatcms whatconverts workstack worldcoinindex worldtides wufoo xandr xplornet
  yahoofinance yelpfusion yextapi yodlee yousign youtrack zenloop zeplin zipmark zohocrm zonkafeedback zoominfo
`
  .trim()
  .split(/\s+/);
