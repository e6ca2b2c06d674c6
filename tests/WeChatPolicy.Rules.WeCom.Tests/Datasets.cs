namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>Finds the data that is not part of the project.</summary>
internal static class Datasets
{
    public static string? Find(string path)
    {
        if (Environment.GetEnvironmentVariable("WECHATPOLICY_DATASETS") is { Length: > 0 } root) return Existing(Path.Combine(root, path));
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Existing(Path.Combine(folder.FullName, "..", "shared", "datasets", path)) is { } found) return found;
        }

        return null;
    }

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
