using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcgAssurance.Testing.Hosting;

/// <summary>Fails one command in the way of a database that is well again a moment later.</summary>
public sealed class PassingFault : DbCommandInterceptor
{
    private string? _text;

    /// <summary>Whether it has failed one since it was told to.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Fails the next command in which this stands once the marks of names are left out, such as INSERT INTO Notices.</summary>
    public void Once(string command) => (_text, HasFailed) = (command, false);

    /// <summary>Fails nothing any more.</summary>
    public void Reset() => (_text, HasFailed) = (null, false);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        var plain = command.CommandText
            .Replace("\"", "", StringComparison.Ordinal)
            .Replace("[", "", StringComparison.Ordinal)
            .Replace("]", "", StringComparison.Ordinal);
        if (_text is { } text && plain.Contains(text, StringComparison.Ordinal))
        {
            (_text, HasFailed) = (null, true);
            throw new TimeoutException("The database did not answer in time.");
        }

        return ValueTask.FromResult(result);
    }
}
