namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>Finds the tuning data, which is no part of the repository.</summary>
internal static class Datasets
{
    /// <summary>The file, or null where the data is absent.</summary>
    internal static string? Find(string relative)
    {
        if (Environment.GetEnvironmentVariable("WECHATPOLICY_DATASETS") is { Length: > 0 } root)
            return Existing(Path.Combine(root, relative));
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Existing(Path.Combine(folder.FullName, "..", "shared", "datasets", relative)) is { } found) return found;
        }

        return null;
    }

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
