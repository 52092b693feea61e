namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>The time on the wall, which the demo's clock does not show: an authenticator app knows no other.</summary>
public sealed record WallClock(TimeProvider Time);
