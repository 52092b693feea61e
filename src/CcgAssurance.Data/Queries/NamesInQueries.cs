using System.Linq.Expressions;
using System.Reflection;
using CcgAssurance.Domain.Ccgs;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcgAssurance.Data.Queries;

/// <summary>
/// Lets a query ask a group for its name on a day, as everything else does: where <see cref="Ccg.NameOn"/> or
/// <see cref="Ccg.HasChanged"/> stands in a query, the rows of its names are asked instead (ADR 21).
/// </summary>
internal sealed class NamesInQueries : IQueryExpressionInterceptor
{
    // One value of a row that the index finds: whole rows of names would be numbered over all groups first.
    private static readonly Expression<Func<Ccg, DateOnly, string>> NameOn = (ccg, day) => ccg.Names.AsQueryable()
        .Where(row => row.Until == null || row.Until >= day)
        .OrderBy(row => row.From)
        .Select(row => row.Name)
        .First();

    private static readonly Expression<Func<Ccg, bool>> HasChanged = ccg =>
        ccg.ClosedOn != null || ccg.Names.AsQueryable().Any(row => row.From > ccg.OpenedOn);

    private static readonly Dictionary<MethodInfo, LambdaExpression> Asked = new()
    {
        [typeof(Ccg).GetMethod(nameof(Ccg.NameOn))!] = NameOn,
        [typeof(Ccg).GetMethod(nameof(Ccg.HasChanged))!] = HasChanged,
    };

    private NamesInQueries()
    {
    }

    /// <summary>The one there is: it knows nothing but the words.</summary>
    public static NamesInQueries Instance { get; } = new();

    /// <inheritdoc />
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) =>
        new Asking().Visit(queryExpression);

    private sealed class Asking : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            Asked.TryGetValue(node.Method, out var asked)
                ? new Given(asked.Parameters, [Visit(node.Object!), .. node.Arguments.Select(Visit)]).Visit(asked.Body)
                : base.VisitMethodCall(node);
    }

    private sealed class Given(IReadOnlyList<ParameterExpression> parameters, IReadOnlyList<Expression?> values) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            parameters.Index().FirstOrDefault(pair => pair.Item == node) is { Item: not null } found ? values[found.Index]! : node;
    }
}
