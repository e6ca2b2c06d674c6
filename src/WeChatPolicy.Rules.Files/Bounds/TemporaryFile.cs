namespace WeChatPolicy.Rules.Files;

/// <summary>A file that nobody else opens and that is gone when it is closed, also where the process ends before.</summary>
internal static class TemporaryFile
{
    public static FileStream Create(string? folder) => new(
        Path.Combine(folder ?? Path.GetTempPath(), $"wechatpolicy-{Guid.NewGuid():N}"),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
            UnixCreateMode = OperatingSystem.IsWindows() ? null : UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
}
