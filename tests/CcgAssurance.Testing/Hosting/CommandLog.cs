using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcgAssurance.Testing.Hosting;

/// <summary>A command that the application sent to its database.</summary>
public sealed record SentCommand(string Text, IReadOnlyList<DbParameter> Parameters);

/// <summary>Writes down the commands of the application while somebody wants to know them.</summary>
public sealed class CommandLog : DbCommandInterceptor, IDbTransactionInterceptor
{
    private List<SentCommand>? _sent;

    /// <summary>How many transactions have begun since the start.</summary>
    public int Transactions { get; private set; }

    /// <summary>Starts anew with nothing written down.</summary>
    public void Start() => (_sent, Transactions) = ([], 0);

    /// <summary>Writes nothing down any more.</summary>
    public void Reset() => _sent = null;

    /// <summary>What was sent since the start.</summary>
    public IReadOnlyList<SentCommand> Stop()
    {
        var sent = _sent ?? throw new InvalidOperationException("Nothing was written down.");
        _sent = null;
        return sent;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Note(command);
        return base.ReaderExecuting(command, eventData, result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return base.ScalarExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    public ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        Transactions++;
        return ValueTask.FromResult(result);
    }

    // A command's parameters are used again for the next one, so they are copied.
    private void Note(DbCommand command) => _sent?.Add(new SentCommand(
        command.CommandText, [.. command.Parameters.OfType<ICloneable>().Select(parameter => (DbParameter)parameter.Clone())]));
}
