using Microsoft.Extensions.Options;
using ScreeningService.Settings;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Sqlite;

namespace ScreeningService;

/// <summary>The log in its file. The container closes it once nothing runs any more.</summary>
internal static class DurableLog
{
    public static FactLog Open(IServiceProvider services)
    {
        var (settings, environment) = (services.GetRequiredService<IOptions<ServiceOptions>>().Value, services.GetRequiredService<IHostEnvironment>());
        var folder = Path.GetFullPath(settings.DataFolder, environment.ContentRootPath);
        Directory.CreateDirectory(folder);
        return SqliteFactLog.Open(Path.Combine(folder, "facts.db"), new FactLogOptions { KeepReporters = settings.Log.KeepReporters, Key = Convert.FromBase64String(settings.Log.Key) });
    }
}
