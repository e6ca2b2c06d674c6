namespace WeChatPolicy.Rules;

/// <summary>The lists about passwords that the assembly brings along.</summary>
internal static class PasswordLists
{
    /// <summary>The lines of a list that are not empty and no comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(PasswordLists).Assembly.GetManifestResourceStream($"Passwords/{name}")
            ?? throw new InvalidOperationException($"The assembly lacks its own list {name}."));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
