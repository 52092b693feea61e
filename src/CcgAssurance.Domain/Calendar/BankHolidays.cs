using System.Collections.Frozen;

namespace CcgAssurance.Domain.Calendar;

/// <summary>The bank holidays of England as published, substitute days included.</summary>
public static class BankHolidays
{
    /// <summary>The first calendar year that the list covers.</summary>
    public const int FirstYear = 2013;

    /// <summary>The last calendar year that the list covers.</summary>
    public const int LastYear = 2016;

    /// <summary>Every bank holiday of these years.</summary>
    public static FrozenSet<DateOnly> England { get; } = new[]
    {
        new DateOnly(2013, 1, 1), new DateOnly(2013, 3, 29), new DateOnly(2013, 4, 1), new DateOnly(2013, 5, 6),
        new DateOnly(2013, 5, 27), new DateOnly(2013, 8, 26), new DateOnly(2013, 12, 25), new DateOnly(2013, 12, 26),
        new DateOnly(2014, 1, 1), new DateOnly(2014, 4, 18), new DateOnly(2014, 4, 21), new DateOnly(2014, 5, 5),
        new DateOnly(2014, 5, 26), new DateOnly(2014, 8, 25), new DateOnly(2014, 12, 25), new DateOnly(2014, 12, 26),
        // In 2015 Boxing Day fell on a Saturday and in 2016 Christmas Day on a Sunday.
        new DateOnly(2015, 1, 1), new DateOnly(2015, 4, 3), new DateOnly(2015, 4, 6), new DateOnly(2015, 5, 4),
        new DateOnly(2015, 5, 25), new DateOnly(2015, 8, 31), new DateOnly(2015, 12, 25), new DateOnly(2015, 12, 28),
        new DateOnly(2016, 1, 1), new DateOnly(2016, 3, 25), new DateOnly(2016, 3, 28), new DateOnly(2016, 5, 2),
        new DateOnly(2016, 5, 30), new DateOnly(2016, 8, 29), new DateOnly(2016, 12, 26), new DateOnly(2016, 12, 27),
    }.ToFrozenSet();
}
