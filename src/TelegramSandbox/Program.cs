namespace TelegramSandbox;

internal static class Program
{
    public static void Main() => Console.WriteLine("TelegramSandbox");
}
