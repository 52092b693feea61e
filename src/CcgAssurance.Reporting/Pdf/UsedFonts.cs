using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Pdf.Fonts;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>The faces that one document uses, in the order of their first use.</summary>
internal sealed class UsedFonts(DocumentFonts fonts)
{
    private readonly Dictionary<Face, UsedFont> _byFace = [];
    private readonly List<UsedFont> _inOrder = [];

    /// <summary>The faces in use.</summary>
    public IReadOnlyList<UsedFont> All => _inOrder;

    /// <summary>A face, which from now on is in use.</summary>
    public UsedFont this[Face face]
    {
        get
        {
            if (!_byFace.TryGetValue(face, out var used))
            {
                used = new UsedFont(fonts[face], $"F{_inOrder.Count}");
                _byFace.Add(face, used);
                _inOrder.Add(used);
            }

            return used;
        }
    }
}
