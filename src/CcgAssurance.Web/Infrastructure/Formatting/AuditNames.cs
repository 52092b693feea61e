using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Evidence;

namespace CcgAssurance.Web.Infrastructure.Formatting;

/// <summary>Names for what the history holds by its key, from what the history itself says of it.</summary>
public static class AuditNames
{
    private const int MaxLength = 100;

    // The fields by which people would call a part, the best first.
    private static readonly string[] Telling = [nameof(ReportItem.Title), nameof(ReportItem.Text)];
    private static readonly string[] Unnamed = [nameof(ReportItem), nameof(CcgPoint), nameof(ActionProgress)];

    /// <summary>Whether parts of a kind are called alike, so that an entry needs to say which it is about.</summary>
    public static bool IsNeededFor(string partKind) => Unnamed.Contains(partKind);

    /// <summary>The keys of other parts in a field.</summary>
    public static IEnumerable<string> KeysIn(FieldChange field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var values = new[] { field.Old, field.New }.OfType<string>().SelectMany(value => value.Split('\n'));
        return field.Type switch
        {
            nameof(Guid) => values,
            nameof(JudgementBasis) => values.Select(KeyOfEvidence).OfType<string>(),
            _ => [],
        };
    }

    /// <summary>The key of the evidence that a member of a judgement's basis is.</summary>
    public static string? KeyOfEvidence(string member) =>
        JudgementBasis.TryParse(member, null, out var basis) ? basis.EvidenceId?.ToString() : null;

    /// <summary>The newest name of each part, by its key; entries are in their order.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<(string Key, IReadOnlyList<FieldChange> Fields)> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var names = new Dictionary<string, (int Rank, string Name)>();
        foreach (var (key, fields) in entries)
        {
            foreach (var field in fields.Where(field => field.New is not null))
            {
                var rank = Array.IndexOf(Telling, field.Field);
                if (rank >= 0 && (!names.TryGetValue(key, out var known) || rank <= known.Rank))
                {
                    names[key] = (rank, Short(field.New!));
                }
            }
        }

        return names.ToDictionary(name => name.Key, name => name.Value.Name);
    }

    private static string Short(string text)
    {
        var line = text.Split('\n')[0];
        if (line.Length <= MaxLength)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', MaxLength);
        return line[..(space > 0 ? space : MaxLength)] + "…";
    }
}
