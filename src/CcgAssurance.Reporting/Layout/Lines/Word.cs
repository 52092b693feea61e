namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>What stays on one line as long as the line is wide enough: letters up to the next space or hyphen.</summary>
internal sealed class Word
{
    private readonly List<Fragment> _fragments = [];

    /// <summary>Its parts.</summary>
    public IReadOnlyList<Fragment> Fragments => _fragments;

    /// <summary>How wide it is, once measured.</summary>
    public double Width { get; set; }

    /// <summary>The stretch that the space after it belongs to; null where the next word follows directly.</summary>
    public Stretch? Space { get; set; }

    /// <summary>Whether it is the last of its paragraph.</summary>
    public bool IsLast { get; set; }

    /// <summary>Whether a line ends after it, however much room there is.</summary>
    public bool EndsLine { get; set; }

    /// <summary>Adds letters at the end.</summary>
    public void Add(Stretch stretch, string text) => _fragments.Add(new Fragment(stretch, text));
}
