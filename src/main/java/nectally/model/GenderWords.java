package nectally.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Words for a woman and a man in many languages, as they are found in columns of genders: those of
 * {@code src/main/words/gender-words.txt}, since this package opens no file. A test on the words
 * writes them here.
 */
final class GenderWords {

  /**
   * A line is F or M and words parted by commas, in lower case; a line with # names languages and
   * publishers. Single letters that mean two things in two languages are not here.
   */
  private static final String WORDS =
      """
      # English, Welsh and Irish: Democracy Club, Electoral Commission, House of Commons
      # Library.
      F: female, woman, women, females, lady, mrs, mrs., ms, ms., miss, benyw, menyw, merch
      F: benywaidd, menywod, dynes, bean, mná, baineann, boireannach, girl
      M: male, man, men, males, gentleman, mr, mr., dyn, gwryw, gwrywaidd, dynion, fear
      M: fireann, fir, fireannach, boy
      # French: Ministère de l'Intérieur (data.gouv.fr), Élections Québec.
      F: femme, femmes, féminin, féminine, femelle, feminin, fém., fem., madame, mme, mme., mlle
      M: homme, hommes, masculin, mâle, masc., monsieur, m.
      # German: Bundeswahlleiterin (kerg2, Wahlbewerber), works councils.
      F: weiblich, weibl., frau, frauen, weiblech
      M: männlich, maennlich, mannlich, männl., mann, männer, herr, herren
      M: männlech
      # Spanish, Catalan, Galician and Basque: Servel (Chile), INE (México), Junta Electoral
      # Central.
      F: mujer, mujeres, femenino, femenina, femenino/a, hembra, señora, sra., sra, dona
      F: dones, femení, muller, femia, emakumea, emakume, emakumezkoa
      M: hombre, hombres, masculino, masculina, varón, varon, varones, señor, sr., sr, home
      M: gizona, gizon, gizonezkoa, masculí
      # Portuguese: Tribunal Superior Eleitoral.
      F: mulher, mulheres, feminino, feminina
      M: homem, homens
      # Italian and Romanian: Ministero dell'Interno (Eligendo), Autoritatea Electorală
      # Permanentă.
      F: donna, donne, femmina, femmine, femminile, femeie, femei, feminină
      M: uomo, uomini, maschio, maschi, maschile, bărbat, barbat, bărbați
      # Dutch and Afrikaans: Kiesraad, IBZ (Belgium).
      F: vrouw, vrouwen, vrouwelijk, mevr., mevr, mevrouw, vrou, vroulik
      F: frou
      M: mannen, mannelijk, dhr., dhr, meneer, manlik
      # Swedish, Danish, Norwegian and Icelandic: Valmyndigheten, Danmarks Statistik,
      # Valgdirektoratet.
      F: kvinna, kvinnor, kvinnlig, kvinde, kvinder, kvindelig, kvinne, kvinner, kvinnelig
      F: kvinneleg, kona, konur, kvenkyns, kvenmaður, kvk
      M: män, manlig, mand, mænd, mandlig, menn, mannlig, karl, karlar
      M: mannleg, karlkyns, karlmaður, maður
      # Finnish and Estonian: Tilastokeskus (kunnallisvaalit), Valimised.
      F: nainen, naiset, naisia, naisehdokas, naispuolinen, naine, naised
      F: naissoost
      M: mies, miehet, miehiä, miesehdokas, miespuolinen, mees, mehed
      M: meessoost
      # Polish: Państwowa Komisja Wyborcza.
      F: kobieta, kobiety, kobiet, żeńska, żeński, zenska
      M: mężczyzna, mężczyźni, mężczyzn, mezczyzna, męska, męski, meska
      # Czech, Slovak, Slovene, Croatian: Český statistický úřad, Štatistický úrad, Državna
      # volilna komisija.
      F: žena, ženy, zena, ženský, ženská, ženské, ženska, ženske, žensko, ženski
      M: muž, muži, muz, mužské, mužský, muška, moški, moski, muškarac, muškarci, muško, muški
      # Russian, Ukrainian, Bulgarian and Serbian: Центральная избирательная комиссия,
      # Центральна виборча комісія.
      F: женщина, женщины, женский, жен., жен, жінка, жінки, жіноча, жіночий, жена, жени
      F: женски, женско, жанчына, жаночы, жаночая
      M: мужчина, мужчины, мужской, муж., муж, чоловік, чоловіки, чоловіча, чоловічий, чол.
      M: мъж, мъже, мъжки, мушкарац, мушко, мушки, маж, машки, мужчына, мужчынскі
      # Hungarian, Turkish, Greek, Latvian and Lithuanian: Nemzeti Választási Iroda, YSK,
      # Υπουργείο Εσωτερικών, CVK, VRK.
      F: nő, nők, női, kadın, kadin, bayan, γυναίκα, γυναίκες, θήλυ, γυναικα, θηλυ, sieviete, sievietes
      F: sieviešu, moteris, moterys, moteriška
      M: férfi, férfiak, ferfi, erkek, άνδρας, άντρας, άνδρες, άρρεν, ανδρας, αντρας, αρρεν, vīrietis, virietis, vīrieši, vīriešu
      M: vyras, vyrai, vyriška, vyriškas
      # Albanian, Maltese, Georgian and Armenian: KQZ, Kummissjoni Elettorali, ცესკო, ԿԸՀ.
      F: femër, grua, femminil, mara, ქალი, կին
      M: mashkull, burrë, raġel, maskil, კაცი, տղամարդ
      # Chinese, Japanese, Korean, Indonesian and Arabic: 中央選舉委員會, 総務省, 중앙선거관리위원회, Komisi
      # Pemilihan Umum.
      F: 女, 女性, 여, 여성, 여자, perempuan, wanita, أنثى, امرأة
      M: 男, 男性, 남, 남성, 남자, laki-laki, pria, ذكر, رجل
      # Hebrew, Persian, Hindi, Bengali, Thai, Vietnamese, Malay and Filipino: ועדת הבחירות המרכזית, وزارت کشور,
      # भारत निर्वाचन आयोग, กกต., Hội đồng bầu cử quốc gia, Suruhanjaya Pilihan Raya.
      F: אישה, נקבה, زن, مونث, महिला, स्त्री, หญิง, เพศหญิง, nữ, babae, মহিলা, নারী
      M: גבר, זכר, مرد, مذکر, पुरुष, ชาย, เพศชาย, nam, lelaki, lalaki, পুরুষ
      # Swahili, Urdu, Tamil, Telugu, Kannada, Gujarati, Punjabi, Khmer, Lao, Amharic, Mongolian,
      # Kazakh, Kyrgyz, Uzbek and Azerbaijani, Somali, Esperanto and Breton; and signs.
      F: mwanamke, عورت, பெண், స్త్రీ, ಮಹಿಳೆ, સ્ત્રી, ਔਰਤ, ស្រី, ຍິງ, ሴት, эмэгтэй, әйел, аял, ayol, qadın, qadin, ♀
      F: dumar, virino, ina, maouez
      M: mwanamume, آدمی, ஆண், పురుషుడు, ಪುರುಷ, પુરુષ, ਮਰਦ, ប្រុស, ຊາຍ, ወንድ, эрэгтэй, еркек, эркек, erkak, kişi, ♂
      M: viro, vira, gwaz
      """;

  /** Words for those who are neither, or do not say, in lower case. */
  private static final Set<String> OTHERS =
      Set.of(
          """
          x,d,o,u,nb,n/a,divers,diverse,non-binary,nonbinary,non binary,non-binaire,non binaire,nonbinaire
          no binario,no binaria,no binarie,não binário,não-binário,non binario,nichtbinär,nicht-binär,nicht binär
          non-binair,nonbinair,ickebinär,icke-binär,other,autre,andere,anderes,anders,otro,otra,outro,altro,annan
          annat,andet,annen,annet,muu,inne,inna,jiné,iné,egyéb,другой,інша,diğer,άλλο,其他,その他,기타,agender
          genderqueer,gender fluid,genderfluid,intersex,inter,enby,third gender,unknown,undisclosed
          not stated,prefer not to say,unbekannt,keine angabe,inconnu,desconocido,sconosciuto,onbekend,okänd
          """
              .strip()
              .split("[,\n]"));

  private GenderWords() {}

  /** Returns whether a value in lower case is of those who are neither, or do not say. */
  static boolean isOther(String word) {
    return OTHERS.contains(word);
  }

  /** Returns {@code F} or {@code M} for a word in lower case; empty for any other. */
  static Optional<String> of(String word) {
    return Optional.ofNullable(Words.ALL.get(word));
  }

  /** Returns all words. */
  static SortedSet<String> all() {
    return new TreeSet<>(Words.ALL.keySet());
  }

  /** Apart, so that the words are read when the first is met that is not among the plain ones. */
  private static final class Words {

    static final Map<String, String> ALL = read();

    private Words() {}

    private static Map<String, String> read() {
      Map<String, String> words = new HashMap<>();
      for (String line : WORDS.split("\n", -1)) {
        boolean isWords = line.startsWith("F:") || line.startsWith("M:");
        for (String word : isWords ? line.substring(2).split(",", -1) : new String[0]) {
          words.put(word.strip(), line.substring(0, 1));
        }
      }
      return words;
    }
  }
}
