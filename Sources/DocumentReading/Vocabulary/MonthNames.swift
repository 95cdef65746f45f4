/// Names of the months as date lines of pages write them, in many languages; the genitives and the
/// usual abbreviations too. Croatian `listopada` (October) is left out: in Polish, Czech and
/// Ukrainian it is November.
enum MonthNames {
  /// 1 … 12; nil if the word is no month.
  static func month(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= 3, word.count <= 40 else { return nil }
    var hash = NameTable<Int>.seed
    if word.allSatisfy({ $0 < 0x80 }) {
      for byte in word { hash = NameTable<Int>.adding(byte, to: hash) }
    } else {
      let lowered = String(decoding: word, as: UTF8.self).lowercased()
      for byte in lowered.utf8 { hash = NameTable<Int>.adding(byte, to: hash) }
    }
    return table[hash]
  }

  private static let table = NameTable(
    names.enumerated().flatMap { index, words in
      words.split(whereSeparator: \.isWhitespace).map { (String($0), index + 1) }
    })

  private static let names: [String] = [
    """
    january jan januar jänner januari jänn janvier janv enero ene janeiro gennaio gen styczeń stycznia
    sty leden ledna január januára ianuarie ian ocak января январь янв січня січень януари ιανουαρίου
    ιαν tammikuuta tammikuu január jaanuar janvāris sausio siječnja janeiro janúar januara gener urtarrila
    يناير जनवरी janar xaneiro ינואר בינואר јануар јануара јануари студзеня қаңтар januarja ژانویه
    জানুয়ারি ionawr eanáir มกราคม
    """,
    """
    february feb februar feber februari février fevrier févr fév fev febrero fevereiro febbraio luty
    lutego lut únor února februára február februarie şubat февраля февраль фев февр лютого лютий
    февруари φεβρουαρίου φεβ helmikuuta helmikuu veebruar februāris vasario veljače febr febrer
    فبراير شباط फरवरी फ़रवरी shkurt febreiro פברואר בפברואר фебруар фебруара фебруари лютага ақпан
    februarja فوریه ফেব্রুয়ারি chwefror feabhra กุมภาพันธ์
    """,
    """
    march mar märz mär mrz maart mrt mars marzo março marco marzec marca březen března marec március márc
    martie mart марта март мар березня березень μαρτίου μαρ maaliskuuta maaliskuu märts marts kovo
    ožujka març maret
    مارس آذار मार्च מרץ במרץ сакавіка наурыз মার্চ mawrth márta มีนาคม
    """,
    """
    april apr avril avr abril abr aprile kwiecień kwietnia kwi duben dubna apríl apríla április ápr
    aprilie nisan апреля апрель апр квітня квітень април απριλίου απρ huhtikuuta huhtikuu aprill aprīlis
    balandžio travnja
    أبريل ابريل إبريل نيسان अप्रैल prill אפריל באפריל априла красавіка сәуір aprila آوریل এপ্রিল ebrill
    aibreán เมษายน
    """,
    """
    may mai mei mayo maio mag maggio maj maja květen května máj mája május máj mayıs мая май травня
    травень μαΐου μαϊ toukokuuta toukokuu maijs gegužės svibnja maig maí
    مايو أيار मई מאי במאי мај маја траўня мамыр bealtaine พฤษภาคม
    """,
    """
    june jun juni juin junio junho giugno giu czerwiec czerwca cze červen června jún júna június jún
    iunie iun haziran июня июнь июн червня червень юни ιουνίου ιουν kesäkuuta kesäkuu juuni jūnijs
    birželio lipnja juny júní
    يونيو يونيه حزيران जून qershor xuño יוני ביוני јун јуна јуни чэрвеня маусым junija ژوئن জুন mehefin
    meitheamh มิถุนายน
    """,
    """
    july jul juli juillet juil julio julho luglio lug lipiec lipca lip červenec července júl júla július
    júl iulie iul temmuz июля июль июл липня липень юли ιουλίου ιουλ heinäkuuta heinäkuu juuli jūlijs
    liepos srpnja juliol júlí
    يوليو يوليه تموز जुलाई korrik xullo יולי ביולי јул јула јули ліпеня шілде julija ژوئیه জুলাই
    gorffennaf iúil กรกฎาคม
    """,
    """
    august aug août aout aoû agosto ago augustus sierpień sierpnia sie srpen srpna augusta augusztus aug
    ağustos августа август авг серпня серпень αυγούστου αυγ elokuuta elokuu augusti augusts rugpjūčio
    kolovoza agost ágúst agustus
    أغسطس اغسطس آب अगस्त gusht אוגוסט באוגוסט жніўня тамыз avgusta avgust اوت আগস্ট awst lúnasa สิงหาคม
    """,
    """
    september sep sept septembre septiembre setiembre setembro settembre set wrzesień września wrz září
    septembra szeptember szept septembrie eylül сентября сентябрь сен сент вересня вересень септември
    σεπτεμβρίου σεπ syyskuuta syyskuu septembris rugsėjo rujna setembre
    سبتمبر أيلول ايلول सितंबर सितम्बर shtator ספטמבר בספטמבר септембар септембра верасня қыркүйек
    سپتامبر সেপ্টেম্বর medi กันยายน
    """,
    """
    october oct oktober okt octobre octubre outubro out ottobre ott październik października paź říjen
    října október októbra octombrie ekim октября октябрь окт жовтня жовтень октомври οκτωβρίου οκτ
    lokakuuta lokakuu oktoober oktobris spalio octubre
    أكتوبر اكتوبر अक्टूबर अक्तूबर tetor אוקטובר באוקטובר октобар октобра кастрычніка қазан oktobra
    اکتبر অক্টোবর hydref ตุลาคม
    """,
    """
    november nov novembre noviembre novembro listopad listopada lis listopadu novembra noiembrie noi
    kasım ноября ноябрь ноя нояб листопада листопад ноември νοεμβρίου νοε marraskuuta marraskuu
    novembris lapkričio studenoga nóvember
    نوفمبر नवंबर नवम्बर nëntor nentor נובמבר בנובמבר новембар новембра лістапада қараша نوامبر নভেম্বর
    tachwedd samhain พฤศจิกายน
    """,
    """
    december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre grudzień grudnia gru
    prosinec prosince decembra decembrie aralık декабря декабрь дек грудня грудень декември δεκεμβρίου
    δεκ joulukuuta joulukuu detsember decembris gruodžio prosinca desember des desembre
    ديسمبر दिसंबर दिसम्बर dhjetor decembro דצמבר בדצמבר децембар децембра снежня желтоқсан دسامبر
    ডিসেম্বর rhagfyr nollaig ธันวาคม
    """,
  ]
}
