using System.Linq.Expressions;
using CcgAssurance.Domain.Calendar;

namespace CcgAssurance.Data.Queries;

/// <summary>
/// What holds on a day, as a condition for queries. For what is in memory <see cref="DatedPeriod.Contains"/> says the same.
/// </summary>
public static class Dated
{
    /// <summary>Whether a row holds on a day. A list of a row takes it after <c>AsQueryable</c>.</summary>
    public static Expression<Func<TRow, bool>> On<TRow>(DateOnly day)
        where TRow : class, IDated => row => row.From <= day && (row.Until == null || row.Until >= day);
}
