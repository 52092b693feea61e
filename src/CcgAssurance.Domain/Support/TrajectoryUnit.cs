using System.Globalization;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Support;

/// <summary>In what a trajectory is measured.</summary>
[Rule("R174")]
public enum TrajectoryUnit
{
    /// <summary>Percent.</summary>
    Percent,

    /// <summary>Pounds.</summary>
    Pounds,

    /// <summary>Days.</summary>
    Days,

    /// <summary>A count, such as of patients.</summary>
    Count,
}

/// <summary>Which way improvement goes.</summary>
[Rule("R174")]
public enum ImprovementDirection
{
    /// <summary>A higher number is better.</summary>
    Up,

    /// <summary>A lower number is better.</summary>
    Down,
}

/// <summary>How the numbers of a trajectory are written for people.</summary>
public static class TrajectoryUnits
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The unit as people read it.</summary>
    public static string DisplayText(this TrajectoryUnit unit) => unit switch
    {
        TrajectoryUnit.Percent => "Percent (%)",
        TrajectoryUnit.Pounds => "Pounds (£)",
        TrajectoryUnit.Days => "Days",
        TrajectoryUnit.Count => "Number",
    };

    /// <summary>The direction as people read it.</summary>
    public static string DisplayText(this ImprovementDirection direction) => direction switch
    {
        ImprovementDirection.Up => "A higher number is better",
        ImprovementDirection.Down => "A lower number is better",
    };

    /// <summary>A number with its unit, such as 93.5%, −£1,200,000 or 12 days.</summary>
    public static string Write(this TrajectoryUnit unit, decimal value)
    {
        var hasPence = unit == TrajectoryUnit.Pounds && value != decimal.Truncate(value);
        var number = Math.Abs(value).ToString(hasPence ? "#,##0.00##" : "#,##0.####", British);
        var sign = value < 0 ? "−" : "";
        return unit switch
        {
            TrajectoryUnit.Percent => $"{sign}{number}%",
            TrajectoryUnit.Pounds => $"{sign}£{number}",
            TrajectoryUnit.Days => $"{sign}{number} {(Math.Abs(value) == 1 ? "day" : "days")}",
            TrajectoryUnit.Count => sign + number,
        };
    }
}
