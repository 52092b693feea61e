namespace CcgAssurance.Domain.People;

/// <summary>How long the next try of a password or a code has to wait after some that were wrong.</summary>
public static class LogInDelays
{
    /// <summary>How many tries in a row there are without a wait.</summary>
    public const int FreeTries = 5;

    /// <summary>
    /// After how many wrong passwords in a row, from whatever addresses, a password alone no longer opens an account: then it takes the
    /// second factor as well, or a new password.
    /// </summary>
    public const int Ceiling = 100;

    /// <summary>The longest wait.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>After how long without a try the waits begin anew.</summary>
    public static readonly TimeSpan ForgottenAfter = TimeSpan.FromDays(1);

    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);

    /// <summary>The wait after a number of tries in a row: none at first, then 30 seconds, and twice as long after each.</summary>
    public static TimeSpan After(int tries)
    {
        var doublings = tries - FreeTries;
        return doublings < 0 ? TimeSpan.Zero
            : doublings > 5 ? Longest
            : TimeSpan.FromTicks(Math.Min(First.Ticks << doublings, Longest.Ticks));
    }
}
