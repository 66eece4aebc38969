namespace QualityDomain.Minutes;

/// <summary>Tells who met from what the document calls the meeting.</summary>
internal static class MeetingKinds
{
    /// <summary>The first rule that fits decides: «заседание ШМО» before «совет», «при директоре» before any other совещание.</summary>
    private static readonly (string[] Stems, MeetingKind Kind)[] Rules =
    [
        (["родительск"], MeetingKind.ParentsMeeting),
        (["шмо", "методического объединени", "методических объединени", "методическое объединени", "кафедр", " мо "], MeetingKind.Association),
        (["педагогическ", "педсовет", "малый педсовет"], MeetingKind.PedagogicalCouncil),
        (["методическ", "методсовет", "научно-метод"], MeetingKind.MethodicalCouncil),
        (["при директоре"], MeetingKind.DirectorMeeting),
        (["совет школы", "совета школы", "управляющ", "попечительск", "совет учреждения"], MeetingKind.SchoolCouncil),
        (["совещани", "планерк", "оперативк", "производственн", "коллектив"], MeetingKind.StaffMeeting),
    ];

    /// <summary>The meeting of minutes, named in the nominative.</summary>
    public static ReadMeeting Named(DocumentHead head)
    {
        var kind = Of(head.Title);
        var title = kind switch
        {
            MeetingKind.PedagogicalCouncil => "Педагогический совет",
            MeetingKind.MethodicalCouncil => "Методический совет",
            MeetingKind.DirectorMeeting => "Совещание при директоре",
            MeetingKind.SchoolCouncil => "Совет школы",
            MeetingKind.ParentsMeeting => "Родительское собрание",
            _ => head.Title,
        };
        return new(kind, title, head.Date);
    }

    /// <summary>Who met, by the title of the meeting.</summary>
    public static MeetingKind Of(string title)
    {
        var text = $" {title.ToLowerInvariant()} ";
        return Rules.FirstOrDefault(rule => rule.Stems.Any(stem => text.Contains(stem, StringComparison.Ordinal)), ([], MeetingKind.Other)).Kind;
    }
}
