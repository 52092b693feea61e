namespace CcgAssurance.Testing;

/// <summary>A clock that stands still until a test moves it, or a step that the test plays. The day is in the middle of a quarter.</summary>
public sealed class FixedClock : TimeProvider
{
    private DateTimeOffset _now = new(2014, 11, 19, 10, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;

    public void Set(DateTimeOffset moment) => _now = moment;
}
