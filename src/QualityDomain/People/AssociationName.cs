namespace QualityDomain.People;

/// <summary>Names of subject associations as papers and staff lists write them: «ШМО гуманитарного цикла», «гуманитарное», «МО учителей математики».</summary>
/// <remarks>Decision of ours: what is left without the words that every association has is compared, by the beginnings of words or by the subject they name.</remarks>
public static class AssociationName
{
    private const int StemLength = 5;

    private static readonly HashSet<string> Common =
    [
        "шмо", "мо", "рмо", "кафедра", "школьное", "методическое", "методического", "объединение", "объединения", "предметное", "предметная", "учителей", "учителя", "преподавателей",
        "цикла", "цикл", "направления", "направление", "предметов", "наук", "науки", "дисциплин", "и",
    ];

    /// <summary>How well the name fits what is asked for: 3 the same name, 2 the same in other words, 1 it covers that among others, 0 not at all.</summary>
    public static int Fit(string? association, string? asked)
    {
        if (Folded.Same(association, asked))
        {
            return 3;
        }

        var (own, wanted) = (Words(association), Words(asked));
        return wanted.Count == 0 || !wanted.IsSubsetOf(own) ? 0 : wanted.Count == own.Count ? 2 : 1;
    }

    private static HashSet<string> Words(string? name) =>
        [.. Folded.Of(name).Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => !Common.Contains(word)).Select(word => SubjectName.Recognise(word) ?? (word.Length > StemLength ? word[..StemLength] : word))];
}
