namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Names of parts inside a package, with slashes and without one at the beginning.</summary>
internal static class PartName
{
    public static string Normal(string name) => name.Replace('\\', '/').TrimStart('/');

    /// <summary>What a part calls another one: from the root where it begins with a slash, otherwise from its own folder.</summary>
    /// <remarks>A name that climbs above the root stays at it, as ECMA-376-2 has it for references; nothing outside the package is ever meant.</remarks>
    public static string Resolve(string from, string target)
    {
        target = target.Replace('\\', '/');
        var folders = new List<string>();
        if (!target.StartsWith('/')) folders.AddRange(from.Split('/')[..^1]);
        foreach (var step in target.Split('/'))
        {
            if (step == "..")
            {
                if (folders.Count > 0) folders.RemoveAt(folders.Count - 1);
            }
            else if (step is not ("" or "."))
            {
                folders.Add(step);
            }
        }

        return string.Join('/', folders);
    }
}
