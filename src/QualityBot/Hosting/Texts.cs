namespace QualityBot.Hosting;

/// <summary>What the host says.</summary>
internal static class Texts
{
    public static string PortIsTaken(int port) => $"порт {port} занят другой программой. Закройте её или укажите свободный: Sandbox__Port={port + 1} ./run.sh";
}
