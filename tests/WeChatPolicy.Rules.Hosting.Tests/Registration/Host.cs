using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace WeChatPolicy.Rules.Hosting.Tests.Registration;

/// <summary>A host's services, as a test registers them.</summary>
internal sealed class Host : IDisposable
{
    private readonly ServiceProvider _services;

    private Host(ServiceProvider services, IConfigurationRoot? configuration) => (_services, Configuration) = (services, configuration!);

    public IConfigurationRoot Configuration { get; }

    public IServiceProvider Services => _services;

    public CurrentPolicy Policy => _services.GetRequiredService<CurrentPolicy>();

    public static Host Of(Dictionary<string, string?>? settings, params Action<IServiceCollection>[] registrations) => Of(settings, (services, _) => Array.ForEach(registrations, register => register(services)));

    /// <param name="settings">The host's configuration; <see langword="null"/> for a host that has none.</param>
    /// <param name="register">Registers what the host needs.</param>
    public static Host Of(Dictionary<string, string?>? settings, Action<IServiceCollection, IConfiguration> register)
    {
        var configuration = settings is null ? null : new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection();
        if (configuration is not null) services.AddSingleton<IConfiguration>(configuration);
        register(services, configuration!);
        return new Host(services.BuildServiceProvider(validateScopes: true), configuration);
    }

    /// <summary>The settings of a configuration, each as <c>key=value</c>.</summary>
    public static Dictionary<string, string?> Settings(params string[] settings) => settings.Select(setting => setting.Split('=', 2)).ToDictionary(pair => pair[0], pair => (string?)pair[1]);

    /// <summary>What a host does when it starts.</summary>
    public void Start() => _services.GetRequiredService<IStartupValidator>().Validate();

    public void Change(string key, string? value)
    {
        Configuration[key] = value;
        Configuration.Reload();
    }

    public void Dispose() => _services.Dispose();
}
