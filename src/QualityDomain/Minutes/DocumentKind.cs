namespace QualityDomain.Minutes;

/// <summary>What kind of paper it is.</summary>
public enum DocumentKind
{
    /// <summary>Протокол, выписка из протокола.</summary>
    Minutes,

    /// <summary>Decisions of several meetings in one table.</summary>
    Register,

    /// <summary>План, дорожная карта.</summary>
    Plan,

    /// <summary>Программа with a passport.</summary>
    Programme,

    /// <summary>Перечень мероприятий, комплекс мер.</summary>
    Measures,

    /// <summary>Приказ, распоряжение.</summary>
    Order,

    /// <summary>Технологическая карта: causes and what is decided on them in general.</summary>
    Map,

    /// <summary>A description of how the school works.</summary>
    Model,
    Other,
}

/// <summary>Who met.</summary>
public enum MeetingKind
{
    PedagogicalCouncil,
    MethodicalCouncil,

    /// <summary>Заседание ШМО, also several of them together.</summary>
    Association,

    /// <summary>Совещание при директоре.</summary>
    DirectorMeeting,

    /// <summary>Any other совещание of the staff.</summary>
    StaffMeeting,
    ParentsMeeting,

    /// <summary>Совет школы, управляющий совет.</summary>
    SchoolCouncil,
    Other,
}

/// <summary>The meeting that decided. <paramref name="Date"/> is null when the document does not tell.</summary>
public sealed record ReadMeeting(MeetingKind Kind, string Title, LooseDate? Date);
