namespace QualityDomain.Letters;

/// <summary>Whether a word of duty or of asking concerns whoever reads it: «вы должны», «классные руководители обязаны», not «подрядчик должен», «жители просят».</summary>
internal static class Duties
{
    private static readonly string[] Staff = ["руководител", "учител", "педагог", "воспитател", "заместител", "предметник", "психолог", "библиотекар", "методист", "ответственн", "председател", "работник", "сотрудник", "дежурн", "организатор", "наставник", "завуч", "коллег", "член"];

    private static readonly string[] Asking = ["управлен", "комитет", "отдел", "департамент", "министерств", "минобр", "руо", "гороно", "роно", "администраци", "директор", "завуч", "методист", "секретар", "бухгалтер", "медсестр", "медик", "библиотек", "психолог", "совет", "центр", "район", "округ", "имц", "методкабинет", "учредител", "инспектор"];

    private static readonly string[] Children = ["дет", "ребят", "учен", "учащ", "обучающ", "школьник", "выпускник", "участник", "люд", "родител", "мы"];

    private static readonly HashSet<string> Things = ["быть", "лежать", "стоять", "висеть", "находиться", "иметься", "поступить"];

    /// <summary>Whoever stands before the word is the reader, an office that asks, or a thing that is to be ready; nobody there is the reader too.</summary>
    public static bool Concerns(Spoken spoken, int at)
    {
        var (start, word) = (spoken.ClauseStart(at), spoken[at].Text);
        return word switch
        {
            "просит" or "просят" => start == at || Any(spoken, start, spoken.ClauseEnd(at), Asking),
            "должен" or "должна" or "должно" or "должны" or "обязан" or "обязана" or "обязаны" => start == at || IsReader(spoken, start, at)
                || (Things.Contains(spoken.At(at + 1)) && !Any(spoken, start, at, Children)),
            _ => true,
        };
    }

    private static bool IsReader(Spoken spoken, int start, int at)
    {
        for (var near = start; near < at; near++)
        {
            if (spoken[near].Text is "вы" or "все")
            {
                return !Any(spoken, start, at, Children);
            }
        }

        return Any(spoken, start, at, Staff);
    }

    private static bool Any(Spoken spoken, int from, int to, string[] stems)
    {
        for (var at = from; at < to; at++)
        {
            if (Array.Exists(stems, stem => spoken[at].Text.StartsWith(stem, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
