namespace CcgAssurance.Web.Components;

/// <summary>The fields of a date, to say which of them are wrong.</summary>
[Flags]
public enum DateParts
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The day.</summary>
    Day = 1,

    /// <summary>The month.</summary>
    Month = 2,

    /// <summary>The year.</summary>
    Year = 4,

    /// <summary>The whole date: also when nobody can tell which field is wrong, as in 31 April.</summary>
    All = Day | Month | Year,
}
