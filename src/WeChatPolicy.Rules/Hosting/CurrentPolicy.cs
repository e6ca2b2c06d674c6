using Microsoft.Extensions.Options;

namespace WeChatPolicy.Rules;

/// <summary>The engine of the options as they are now. A change that does not make a policy leaves the running engine as it was.</summary>
public sealed class CurrentPolicy : IDisposable
{
    private readonly Action<PolicyBuilder>? _compose;
    private readonly IDisposable? _subscription;
    private volatile PolicyEngine _engine;

    internal CurrentPolicy(IOptionsMonitor<PolicyOptions> options, Action<PolicyBuilder>? compose)
    {
        _compose = compose;
        _engine = Build(options.CurrentValue);
        _subscription = options.OnChange(Replace);
    }

    /// <summary>Raised when a changed configuration did not make a policy; the engine stays as it was.</summary>
    public event EventHandler<PolicyReloadFailedEventArgs>? ReloadFailed;

    /// <summary>Raised when a changed configuration has made another engine.</summary>
    public event EventHandler? Changed;

    /// <summary>The engine to judge the next fact with. Hold on to it for the length of one batch, not longer.</summary>
    public PolicyEngine Engine => _engine;

    /// <summary>Stops following the configuration.</summary>
    public void Dispose() => _subscription?.Dispose();

    private void Replace(PolicyOptions options)
    {
        try
        {
            _engine = Build(options);
            Changed?.Invoke(this, EventArgs.Empty);
        }
        catch (Exception error) when (error is PolicyConfigurationException or ArgumentException)
        {
            ReloadFailed?.Invoke(this, new PolicyReloadFailedEventArgs(error));
        }
    }

    private PolicyEngine Build(PolicyOptions options)
    {
        var builder = PolicyBuilder.CreateDefault().WithOptions(options);
        _compose?.Invoke(builder);
        return builder.Build();
    }
}

/// <summary>Why a changed configuration did not make a policy.</summary>
public sealed class PolicyReloadFailedEventArgs(Exception error) : EventArgs
{
    /// <summary>The error; it lists every fault.</summary>
    public Exception Error { get; } = error;
}
