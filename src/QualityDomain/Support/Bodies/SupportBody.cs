namespace QualityDomain.Support.Bodies;

/// <summary>A body of the school that speaks of single pupils behind closed doors. A school has each of them at most once.</summary>
public enum SupportBody
{
    /// <summary>ППк, психолого-педагогический консилиум. Source: распоряжение Минпросвещения of 09.09.2019 № Р-93.</summary>
    Consilium,

    /// <summary>Совет профилактики. Source: 120-ФЗ of 24.06.1999, art. 14; its rules are the school's own.</summary>
    PreventionCouncil,
}

/// <summary>What a member of a body is in it.</summary>
public enum BodyPost
{
    Chair,
    Secretary,
    Member,
}
