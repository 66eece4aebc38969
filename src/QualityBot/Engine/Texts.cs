namespace QualityBot.Engine;

/// <summary>The few sentences that the engine itself says; everything else belongs to a capability.</summary>
internal static class Texts
{
    public const string Cancelled = "Хорошо, прервали. Ничего не сохранено.";
    public const string NothingToCancel = "Сейчас нечего прерывать.";
    public const string NotForYou = "Это действие для Вас недоступно. Если так быть не должно, скажите администратору школы.";
    public const string OldButton = "Эта кнопка уже не действует. Откройте нужное ещё раз из меню.";
    public const string OldDialogue = "Бот обновился, и начатый разговор продолжить нельзя. Начните, пожалуйста, сначала — сохранённое цело.";
    public const string SetAside = "Не получилось: это наша ошибка, не Ваша. Ничего не сохранено. Мы о ней уже знаем; попробуйте позже или другим путём.";
    public const string TooFast = "Слишком много сообщений подряд. Подождите, пожалуйста, минуту.";
    public const string Stranger = "Здравствуйте! Это бот школы. Чтобы начать, откройте ссылку-приглашение, которую Вам дали в школе.";
    public const string Unknown = "Не понял. Наберите /help — покажу, что умею.";
    public const string OtherDialogue = "Вы не закончили предыдущее действие. Прервать его и открыть новое?";
    public const string Switch = "Прервать и открыть";
    public const string Stay = "Продолжить прежнее";
    public const string Staying = "Хорошо, продолжаем.";
}
