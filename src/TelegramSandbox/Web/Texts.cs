namespace TelegramSandbox.Web;

/// <summary>What the page says when something does not work.</summary>
internal static class Texts
{
    public const string UnknownPerson = "Такого человека нет.";
    public const string UnknownAct = "Так сделать нельзя.";
    public const string NoFile = "Файл не выбран.";
    public const string NoEvent = "Событий впереди нет.";
    public const string NotAMoment = "Это не дата и не время.";
    public const string OnlyForward = "Часы школы идут только вперёд, не больше чем на год за раз.";
}
