using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace WeChatPolicy.Rules.Sqlite;

/// <summary>Registers a log with a host's services.</summary>
public static class SqliteFactLogServiceCollectionExtensions
{
    /// <summary>Registers a <see cref="SqliteFactLog"/> as the host's <see cref="FactLog"/>, opened for writing when it is first asked for and closed with the host.</summary>
    /// <param name="services">The host's services. A <see cref="FactLog"/> that is registered already stays.</param>
    /// <param name="path">The file. Its folder must be there.</param>
    /// <param name="configure">Sets what is kept, and the key.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static IServiceCollection AddSqliteFactLog(this IServiceCollection services, string path, Action<FactLogOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        services.TryAddSingleton<FactLog>(_ =>
        {
            var options = new FactLogOptions();
            configure?.Invoke(options);
            return SqliteFactLog.Open(path, options);
        });
        return services;
    }
}
