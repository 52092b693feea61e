using System.Globalization;
using CcgAssurance.Domain.Support;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Tables;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Trajectories;

/// <summary>Reads the figures of a trajectory as people type them or paste them from a sheet: in each line a date and a number.</summary>
public static class PointTable
{
    private const NumberStyles Numbers = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint
        | NumberStyles.AllowThousands | NumberStyles.AllowParentheses;

    // Eighteen digits are kept, four of them after the point.
    private const decimal Largest = 99_999_999_999_999m;

    /// <summary>The points in the order of their days, or what is wrong with the first line that cannot be read.</summary>
    public static (IReadOnlyList<TrajectoryPoint> Points, string? Problem) Read(string? text)
    {
        var lines = (text ?? "").Split('\n').Select((line, index) => (Text: VisibleText.Trim(line), Number: index + 1))
            .Where(line => line.Text.Length > 0)
            .ToList();
        var points = new SortedDictionary<DateOnly, decimal>();
        foreach (var (line, number) in lines)
        {
            if (Split(line) is not { } cells || !SentTable.TryDay(cells.Day, out var day) || day is not { } on)
            {
                return ([], $"Line {number} must begin with a date, such as 31 January 2015: {Short(line)}");
            }

            if (Value(cells.Number) is not { } value)
            {
                return ([], $"Line {number} must end with a number, such as 90.5: {Short(line)}");
            }

            if (!points.TryAdd(on, value))
            {
                return ([], $"Line {number} has a date that is there already: {Short(line)}");
            }
        }

        return points.Count <= SupportTrajectory.PointsMax
            ? ([.. points.Select(point => new TrajectoryPoint(point.Key, point.Value))], null)
            : ([], $"Enter {SupportTrajectory.PointsMax} lines or fewer");
    }

    /// <summary>The points as they would be typed.</summary>
    public static string Write(IEnumerable<TrajectoryPoint> points) => string.Join('\n', points.Select(point =>
        string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{point.On:d MMMM yyyy} {point.Value:0.####}")));

    /// <summary>The text must have a date and a number in each line.</summary>
    public static void MustBePoints<T>(this IRuleBuilder<T, string?> rule) => rule.Custom((text, context) =>
    {
        if (Read(text).Problem is { } problem)
        {
            context.AddFailure(problem);
        }
    });

    private static (string Day, string Number)? Split(string line)
    {
        var at = line.Contains('\t', StringComparison.Ordinal) ? line.IndexOf('\t', StringComparison.Ordinal)
            : line.Contains(';', StringComparison.Ordinal) ? line.IndexOf(';', StringComparison.Ordinal)
            : line.LastIndexOf(' ');
        return at < 0 ? (line, "") : (line[..at].Trim().TrimEnd(','), line[(at + 1)..].Trim());
    }

    private static decimal? Value(string text)
    {
        var plain = text.Replace("£", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal)
            .Replace('−', '-').Replace('–', '-').Replace(" ", "", StringComparison.Ordinal);
        return decimal.TryParse(plain, Numbers, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= Largest
            ? decimal.Round(value, TrajectoryPoint.Decimals)
            : null;
    }

    private static string Short(string line) => line.Length > 60 ? line[..59] + "…" : line;
}
