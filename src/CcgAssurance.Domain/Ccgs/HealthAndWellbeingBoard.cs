using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Ccgs;

/// <summary>
/// A health and wellbeing board of a local authority, which can work with several groups (2014/15 operational guidance,
/// para 33). No list gives these boards a code, so the name is the key: whoever links a second group finds the same board.
/// </summary>
[Rule("R20")]
public sealed class HealthAndWellbeingBoard
{
    /// <summary>The longest name of a board, in characters.</summary>
    public const int NameMaxLength = 200;

    private HealthAndWellbeingBoard()
    {
    }

    /// <summary>The board's name, which names its local authority.</summary>
    public string Name { get; private set; } = "";

    /// <summary>A board by its name.</summary>
    public static HealthAndWellbeingBoard Create(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new HealthAndWellbeingBoard { Name = name };
    }
}
