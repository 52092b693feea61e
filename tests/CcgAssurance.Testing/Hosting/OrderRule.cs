using System.Linq.Expressions;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcgAssurance.Testing.Hosting;

/// <summary>
/// Fails every query of the application whose rows may come in another order on another database. SQL Server sorts keys by their last
/// bytes, so they follow time only where .NET or another database sorts them: a moment or a number has to decide before them. An order
/// that ends in a day, a kind or a text leaves it to the database who comes first of two that are equal. Rows that were saved together share
/// their moment, so something that people understand stands between it and the key.
/// </summary>
public sealed class OrderRule : IQueryExpressionInterceptor
{
    public static readonly OrderRule Instance = new();

    private static readonly Type[] Entry = [typeof(DateTimeOffset), typeof(int), typeof(long)];
    private static readonly Type[] Keys = [typeof(Guid), typeof(AssessmentId)];
    private static readonly Type[] Last = [.. Entry, .. Keys, typeof(OrganisationCode), typeof(Quarter)];

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        new Orders().Visit(queryExpression);
        return queryExpression;
    }

    // Periods of the same thing never overlap, so their first days are different.
    private static string? Problem(List<(Type Type, string? Name)> keys)
    {
        var key = keys.FindIndex(key => Keys.Contains(key.Type));
        if (key >= 0 && !keys.Take(key).Any(before => Entry.Contains(before.Type)))
        {
            return "A query sorts by a key before a moment or a number has decided.";
        }

        if (key > 0 && keys[key - 1].Type == typeof(DateTimeOffset))
        {
            return "A query sorts by a key right after a moment, which all that was saved together shares.";
        }

        return Last.Contains(keys[^1].Type) || keys[^1].Name == nameof(DatedPeriod.From)
            ? null
            : $"A query sorts by {keys[^1].Name ?? keys[^1].Type.Name} in the end, which leaves the order of equal rows to the database.";
    }

    private sealed class Orders : ExpressionVisitor
    {
        private readonly HashSet<Expression> _seen = [];

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (IsOrder(node) && !_seen.Contains(node) && Problem(KeysOf(node)) is { } problem)
            {
                throw new InvalidOperationException($"{problem} {node}");
            }

            return base.VisitMethodCall(node);
        }

        private List<(Type, string?)> KeysOf(MethodCallExpression node)
        {
            _seen.Add(node);
            List<(Type, string?)> before = node.Method.Name.StartsWith("Then", StringComparison.Ordinal) ? KeysOf((MethodCallExpression)node.Arguments[0]) : [];
            var type = node.Method.GetGenericArguments()[1];
            var selector = node.Arguments[1] is UnaryExpression quote ? quote.Operand : node.Arguments[1];
            var name = ((selector as LambdaExpression)?.Body as MemberExpression)?.Member.Name;
            return [.. before, (Nullable.GetUnderlyingType(type) ?? type, name)];
        }

        private static bool IsOrder(MethodCallExpression node) =>
            (node.Method.DeclaringType == typeof(Queryable) || node.Method.DeclaringType == typeof(Enumerable)) &&
            node.Method.Name is "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending";
    }
}
