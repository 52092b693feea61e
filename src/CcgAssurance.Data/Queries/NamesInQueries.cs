using System.Linq.Expressions;
using System.Reflection;
using CcgAssurance.Domain.Ccgs;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcgAssurance.Data.Queries;

/// <summary>
/// Lets a query ask a group for its name on a day, as everything else does: where <see cref="Ccg.NameOn"/> stands in a query, the rows of
/// its names are asked instead (ADR 21).
/// </summary>
internal sealed class NamesInQueries : IQueryExpressionInterceptor
{
    private static readonly MethodInfo NameOn = typeof(Ccg).GetMethod(nameof(Ccg.NameOn))!;

    // One value of a row that the index finds: whole rows of names would be numbered over all groups first.
    private static readonly Expression<Func<Ccg, DateOnly, string>> Asked = (ccg, day) => ccg.Names.AsQueryable()
        .Where(row => row.Until == null || row.Until >= day)
        .OrderBy(row => row.From)
        .Select(row => row.Name)
        .First();

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
            node.Method == NameOn && Visit(node.Object) is { } ccg
                ? new Given(ccg, Visit(node.Arguments[0])).Visit(Asked.Body)
                : base.VisitMethodCall(node);
    }

    private sealed class Given(Expression ccg, Expression day) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == Asked.Parameters[0] ? ccg : node == Asked.Parameters[1] ? day : node;
    }
}
