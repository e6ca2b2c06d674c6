namespace WeChatPolicy.Rules.Files;

/// <summary>A file that nobody else opens and that is gone when it is closed.</summary>
internal static class TemporaryFile
{
    public static FileStream Create(string? folder)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose };

        // Elsewhere the folder of temporary files is everybody's.
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(folder ?? Path.GetTempPath(), $"wechatpolicy-{Guid.NewGuid():N}"), options);
    }
}
