using CcgAssurance.Web.Startup;

namespace CcgAssurance.Web.Demo;

/// <summary>A clock that starts at the demo's date and then ticks normally, so that the demo's deadlines mean something.</summary>
public sealed class DemoClock(AssuranceSettings settings) : TimeProvider
{
    private readonly Lock _gate = new();
    private DateTimeOffset _started = settings.DemoNow;
    private long _startedAt = System.GetTimestamp();

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _started + System.GetElapsedTime(_startedAt);
        }
    }

    /// <summary>Goes on from a later moment, so that nothing new is dated before what is already recorded.</summary>
    public void ContinueFrom(DateTimeOffset moment)
    {
        lock (_gate)
        {
            if (moment > _started + System.GetElapsedTime(_startedAt))
            {
                _started = moment;
                _startedAt = System.GetTimestamp();
            }
        }
    }
}
