using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Sdk;

namespace WeChatPolicy.Rules.Hosting.Tests.Registration;

/// <summary>What somebody wrote, and each line that they are told, exactly.</summary>
internal sealed record HostingMistake(string What, string[]? Settings, Action<IServiceCollection, IConfiguration> Register, params string[] Faults)
{
    public HostingMistake(string what, string[]? settings, Action<IServiceCollection> register, params string[] faults)
        : this(what, settings, (services, _) => register(services), faults)
    {
    }

    public static TheoryData<string> Names(IEnumerable<HostingMistake> rows) => [.. rows.Select(row => row.What)];

    /// <summary>Tells the same whether a host starts, or somebody asks for the engine, the policy or the tracker where no host ever does.</summary>
    public void IsTold()
    {
        using var host = Host.Of(Settings is null ? null : Host.Settings(Settings), Register);
        Func<object?>[] asking =
        [
            () =>
            {
                host.Start();
                return null;
            },
            host.Services.GetRequiredService<PolicyEngine>,
            host.Services.GetRequiredService<CurrentPolicy>,
            host.Services.GetRequiredService<ObligationTracker>,
        ];
        foreach (var ask in asking)
        {
            var told = Assert.Throws<PolicyConfigurationException>(ask).Faults;
            if (!told.SequenceEqual(Faults)) throw new XunitException($"Told:\n{string.Join('\n', told)}\nand not:\n{string.Join('\n', Faults)}");
        }
    }
}
