namespace TelegramSandbox;

/// <summary>A made-up person whom the visitor of the chat page can be.</summary>
/// <param name="Id">The user id, fixed for good, and at once the id of the private chat with the bot.</param>
/// <param name="Role">A key by which a demonstration finds the person's place on the staff.</param>
/// <param name="FirstName">Name and patronymic, as people write them in a messenger.</param>
/// <param name="LastName">The surname, if the person shows one.</param>
/// <param name="Post">What the person does, for the list on the page.</param>
/// <param name="Started">Whether the person pressed «Start» long ago, so that the bot may write first.</param>
public sealed record Persona(long Id, string Role, string FirstName, string? LastName, string Post, bool Started = true)
{
    /// <summary>The username that the Bot API shows.</summary>
    public string Username => $"{Role}_{Id}";

    /// <summary>A made-up telephone number of a range that is not given out.</summary>
    public string Phone => $"+7000000{Id}";

    /// <summary>Surname first, as schools write.</summary>
    public string FullName => LastName is null ? FirstName : $"{LastName} {FirstName}";
}

/// <summary>The cast. Every name is invented; the ids never change, because demonstrations and tests rely on them.</summary>
public static class Personas
{
    /// <summary>All of them, in the order of the page.</summary>
    public static IReadOnlyList<Persona> All { get; } =
    [
        new(1001, "director", "Вера Павловна", "Орлова", "Директор"),
        new(1002, "deputy_uvr", "Марина Игоревна", "Соколова", "Заместитель директора по УВР, 5–11 классы"),
        new(1003, "deputy_primary", "Анна Сергеевна", "Лебедева", "Заместитель директора по УВР, 1–4 классы"),
        new(1004, "secretary", "Ольга Юрьевна", "Громова", "Секретарь"),
        new(1005, "shmo_head", "Павел Андреевич", "Зимин", "Руководитель естественно-математического ШМО, математика"),
        new(1006, "subject_teacher", "Ирина Олеговна", "Белова", "Учитель русского языка"),
        new(1007, "class_teacher", "Денис Викторович", "Крылов", "Классный руководитель 5А, история"),
        new(1008, "primary_teacher", "Елена Львовна", "Фомина", "Учитель начальных классов, 4Б"),
        new(1009, "psychologist", "Юлия Романовна", "Шестакова", "Педагог-психолог"),
        new(1010, "social_pedagogue", "Татьяна Ильинична", "Назарова", "Социальный педагог"),
        new(1011, "parent", "Светлана", "Ветрова", "Родитель"),
        new(1012, "stranger", "Гость", null, "Незнакомый человек", Started: false),
    ];

    /// <summary>The person with this role key; a bug when there is none.</summary>
    public static Persona ByRole(string role) => All.First(p => p.Role == role);

    /// <summary>The person with this user id; a bug when there is none.</summary>
    public static Persona ById(long id) => All.First(p => p.Id == id);
}
