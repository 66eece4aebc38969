using QualityBot.Engine;
using QualityDomain;
using QualityDomain.Parents;
using QualityDomain.People;

namespace QualityBot.Parents;

/// <summary>Every word that families hear, and that the school hears about its links with them. Children are codes here.</summary>
internal static partial class Texts
{
    public const string UseButtons = "Выберите, пожалуйста, кнопкой.";

    public static string Explain(Problem problem) => problem switch
    {
        ClassCodeWasRevoked(var name) => $"Этот код класса {name} заменили. Попросите у классного руководителя новый – это минута.",
        ClassCodeHasExpired(var name, var last) => $"Код класса {name} действовал до {RussianText.Day(last)} Попросите у классного руководителя новый – это минута.",
        ClassCodeIsUsedUp(var name) => $"По этому коду класса {name} подписалось слишком много людей, поэтому он закрыт. Попросите у классного руководителя новый.",
        SlipWasUsed => "Этот листок уже использовали: он на один раз. Если это были не Вы, скажите, пожалуйста, классному руководителю – он заменит листок.",
        SlipWasRevoked => "Этот листок отозван. Попросите, пожалуйста, новый у классного руководителя.",
        SlipHasExpired => "Срок этого листка истёк. Попросите, пожалуйста, новый у классного руководителя.",
        ChildIsLinkedAlready => "Вы уже подключены к этому ребёнку. Второй листок – для другого родителя, он остаётся действительным.",
        ChildHasLeft => "Этот ребёнок уже не учится в нашей школе. Если это ошибка, скажите, пожалуйста, классному руководителю.",
        ConsentLiesAhead(var day) => $"{RussianText.DayMonth(day)} ещё впереди: согласие подписывают не позже сегодняшнего дня.",
        ComplaintWasAnswered(var number) => $"На обращение № {number} ответ уже отмечен.",
        AnswerDayIsOff(var day) => $"{RussianText.DayMonth(day)} не подходит: ответ бывает не раньше обращения и не позже сегодняшнего дня.",
        EverybodyHasASlip(var name) => $"В {name} листки уже есть у всех. Чтобы заменить один, откройте ученика в чате: «Родители класса» → «Листки семьям».",
        NotAllowed => "Это действие для Вас недоступно: этот класс не в Вашем ведении.",
        _ => throw new InvalidOperationException($"No words for {problem}."),
    };

    /// <summary>A class as this school writes it.</summary>
    public static string Class(string name, ClassStyle style) => SchoolClass.TryParse(name, out var one) ? one.Display(style) : name;
}
