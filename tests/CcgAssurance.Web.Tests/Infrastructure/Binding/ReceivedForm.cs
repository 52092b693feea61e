namespace CcgAssurance.Web.Tests.Infrastructure.Binding;

/// <summary>A form as an action gets it.</summary>
public sealed class ReceivedForm
{
    public BoundForm Form { get; set; } = new();

    public bool IsValid { get; set; }

    public IReadOnlyList<(string Key, string Message)> Errors { get; set; } = [];

    public IReadOnlyDictionary<string, string?> Attempted { get; set; } = new Dictionary<string, string?>();
}
