using QualityDomain.Words;

namespace QualityDomain.Letters;

/// <summary>What the ending of a word tells of a verb: an infinitive, an order to several, a word of who does or did something.</summary>
/// <remarks>Endings only, with the nouns of schools that end alike: no list of verbs could ever be whole.</remarks>
internal static class VerbForms
{
    private static readonly string[] Orders = ["йте", "ите", "ьте"];

    private static readonly string[] Past = ["ала", "яла", "ила", "ела", "ула", "ыла", "али", "яли", "или", "ели", "ули", "ыли", "ало", "яло", "ило", "уло", "ыло", "сли", "зли", "гли", "сла", "зла", "гла", "шла", "шли", "шло", "шел", "ил", "ял", "ал", "нул", "лся", "лась", "лись", "лось"];

    private static readonly string[] Present = ["ает", "яет", "ует", "юет", "еет", "ают", "яют", "уют", "юют", "еют", "ется", "ится", "ются", "утся", "атся", "ятся", "дет", "дит", "шит", "вит", "рит", "чит", "тят", "дят", "сят", "вят", "рят", "жут", "шут", "дут", "сут", "рут", "нут", "гут", "аю", "яю", "аем", "яем"];

    private static readonly string[] Done = ["аны", "ены", "яты", "ыты", "ана", "ена", "ено", "ано"];

    private static readonly HashSet<string> NotDone = Words("страны страна замены замена смены смена перемены перемена цены цена отмены отмена измены планы плана органы органа экраны экрана карманы охраны охрана сцена сцены имена времена члена члены кабины стены стена");

    private static readonly HashSet<string> NoOrders = Words("здравствуйте извините простите хотите видите смотрите посмотрите любите помните следите говорите ходите приходите заходите приезжайте присоединяйтесь участвуйте успейте спешите ждите знакомьтесь радуйтесь будьте давайте берегите поздравляйте приглашайте пойдите подождите попробуйте представляйте поддержите верьте читайте слушайте сидите стойте думайте имейте держите держитесь звоните обращайтесь скажите подскажите посоветуйте напомните поверьте позвольте разрешите объясните дарите подарите живите растите болейте выздоравливайте отдыхайте спите защите сайте советуйте представьте поймите знайте учтите судите подумайте можете");

    private static readonly HashSet<string> NoTales = Words(
        "журнала материала портала канала персонала квартала зала спортзала начала филиала оригинала сигнала идеала потенциала финала ритуала бала капитала интервала генерала терминала профессионала подвала шкала скала отдела раздела дела тела предела правила сила силы мила могила акула формула медали детали цели недели модели постели акварели метели если или ли мысли масла числа весла узла посла смысла промысла угла кадет пыли стула тыла начало зеркало одеяло мало немало дело тело село мыло правило "
        + "журнал материал портал канал персонал квартал зал спортзал филиал оригинал сигнал идеал потенциал финал ритуал бал капитал интервал генерал терминал профессионал подвал профил ил тыл пенал вокал мемориал сериал провал аврал "
        + "кабинета билета чаю краю раю случаю маю урожаю сараю чаем краем случаем урожаем ребят девчат девят октябрят дошколят малышат минут маршрут институт кредит визит бронхит алфавит вид гид наряд отряд обряд подряд ряд сад клад склад доклад вклад праздники пятьдесят шестьдесят семьдесят восемьдесят грунт июль стулья школе село колледжи бюллетени табели кабели отели отели мыли");

    /// <summary>«Сдать», «отчитаться», «привезти»; in these texts «считать» is to think so.</summary>
    public static bool IsInfinitive(string word) => Infinitives.Is(word) && word != "считать";

    /// <summary>«Отсканируйте», «промойте», «оцените»; words of courtesy and invitations are none.</summary>
    public static bool IsOrder(string word) => Ends(Unreflexive(word), Orders, 3) && !NoOrders.Contains(word);

    /// <summary>Somebody does or did it: «сдали», «планируют», «отправляется».</summary>
    public static bool Tells(string word) => TellsOfPast(word) || (Ends(word, Present, 2) && !NoTales.Contains(word));

    /// <summary>Somebody did it: «сдала», «отправили».</summary>
    public static bool TellsOfPast(string word) => Ends(word, Past, 2) && !NoTales.Contains(word) && !word.EndsWith("тели", StringComparison.Ordinal);

    /// <summary>It is done already: «проверены», «утверждена».</summary>
    public static bool IsDone(string word) => Ends(word, Done, 3) && !NotDone.Contains(word);

    private static string Unreflexive(string word) => word.EndsWith("ся", StringComparison.Ordinal) || word.EndsWith("сь", StringComparison.Ordinal) ? word[..^2] : word;

    private static bool Ends(string word, string[] endings, int before)
    {
        foreach (var ending in endings)
        {
            if (word.Length >= ending.Length + before && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Words(string listed) => [.. listed.Split(' ')];
}
