using System.Collections.Concurrent;

namespace CcgAssurance.Data.Providers;

/// <summary>
/// Those who write to one SQLite file, which lets in one at a time. Left to itself it has the others ask again and again, each asleep for
/// longer on a thread of its own; here they stand in a queue, and each goes on the moment the one before is done.
/// </summary>
internal static class SqliteWriters
{
    /// <summary>
    /// How long one stands in the queue, which is as long as SQLite would wait. Whoever has not been let in by then asks the file itself,
    /// so that no writer who never comes back can keep all others out.
    /// </summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Turns = new(StringComparer.Ordinal);

    /// <summary>
    /// Waits for the turn at the file that a connection string names, which lasts until what is returned is disposed of; null for who
    /// waited too long.
    /// </summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the write any more.</exception>
    public static async Task<IDisposable?> TurnAsync(string connectionString, CancellationToken cancellationToken)
    {
        var turn = Turns.GetOrAdd(connectionString, _ => new SemaphoreSlim(1, 1));
        return await turn.WaitAsync(LongestWait, cancellationToken) ? new Turn(turn) : null;
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private SemaphoreSlim? _turn = turn;

        public void Dispose() => Interlocked.Exchange(ref _turn, null)?.Release();
    }
}
