using WeChatPolicy.Rules.Tool;

namespace WeChatPolicy.Rules.Collisions;

/// <summary>Checks a host's own terms and prints what is wrong with them, all at once.</summary>
internal static class LexiconReport
{
    /// <summary>Prints each fault with its file, line and reason.</summary>
    /// <returns>The exit code: 0 where nothing is wrong.</returns>
    internal static int Print(IReadOnlyList<string> files, IReadOnlyList<ListedWord> words)
    {
        var faults = 0;
        string[] texts = [.. words.Select(word => word.Text)];
        foreach (var file in files)
        {
            foreach (var fault in LexiconCheck.Faults(file, File.ReadAllText(file), texts, out _))
            {
                faults++;
                Console.WriteLine(fault);
            }
        }

        Console.WriteLine(faults == 0 ? "Nothing is wrong." : $"{faults} faults.");
        return faults == 0 ? 0 : 1;
    }
}
