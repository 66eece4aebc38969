namespace QualityBot.Papers.Results;

/// <summary>The papers that one work can have; the letter stands for it in a button.</summary>
internal enum WorkPaper
{
    /// <summary>Аналитическая справка.</summary>
    Report = 'a',

    /// <summary>Приказ о проведении.</summary>
    Conduct = 'c',

    /// <summary>График.</summary>
    Schedule = 'g',

    /// <summary>Протокол ШМО.</summary>
    Minutes = 'm',

    /// <summary>Приказ об итогах.</summary>
    Outcome = 'o',

    /// <summary>План мер.</summary>
    Plan = 'p',

    /// <summary>Лист ознакомления.</summary>
    Acquaintance = 'l',

    /// <summary>Маршруты обучающихся.</summary>
    Routes = 'r',

    /// <summary>Сравнение по годам.</summary>
    Years = 'y',

    /// <summary>Справка по предметам этой процедуры: параллель или класс.</summary>
    Subjects = 's',

    /// <summary>Справка по предметам этой процедуры: вся школа.</summary>
    School = 'w',
}
