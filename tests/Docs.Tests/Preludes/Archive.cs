global using WeChatPolicy.Rules.WeCom;
global using static Archive;

/// <summary>What the example of an archive leaves to its reader.</summary>
internal static class Archive
{
    public static void Judge(Message message) => Console.WriteLine(message.Id);

    public static void Report(long line, long offset, string code) => Console.WriteLine($"{line} {offset} {code}");
}
