"""Prints as JSON what python-pptx reads in a presentation: properties, and of each slide shapes and notes."""

import json
import sys

from pptx import Presentation
from pptx.enum.dml import MSO_FILL
from pptx.enum.shapes import MSO_SHAPE_TYPE

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def colour(fill):
    if fill.type != MSO_FILL.SOLID:
        return None
    colour = fill.fore_color
    return str(colour.theme_color) if colour.type == 2 else str(colour.rgb)


def commands(shape):
    paths = shape._element.findall(f".//{DRAWING}custGeom/{DRAWING}pathLst/{DRAWING}path")
    names = sorted({child.tag.replace(DRAWING, "") for path in paths for child in path})
    sizes = [[int(path.get("w")), int(path.get("h"))] for path in paths]
    return {"names": names, "sizes": sizes}


def shapes(parent):
    for shape in parent.shapes:
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            for inner in shapes(shape):
                yield {**inner, "group": shape.name}
            continue
        is_form = shape.shape_type == MSO_SHAPE_TYPE.FREEFORM
        text = shape.has_text_frame and shape.text_frame.text
        yield {
            "name": shape.name,
            "is_freeform": is_form,
            "description": shape._element._nvXxPr.cNvPr.get("descr", ""),
            "fill": None if shape.is_placeholder else colour(shape.fill),
            "dash": None if shape.is_placeholder else str(shape.line.dash_style),
            "text": text or "",
            "size": [shape.width, shape.height],
            "commands": commands(shape) if is_form else None,
            "group": "",
        }


def theme_colours(slide):
    part = slide.slide_layout.slide_master.part
    theme = next(rel.target_part for rel in part.rels.values() if rel.reltype.endswith("/theme"))
    from lxml import etree

    scheme = etree.fromstring(theme.blob).find(f".//{DRAWING}clrScheme")
    return {child.tag.replace(DRAWING, ""): child[0].get("val") for child in scheme}


def main(path):
    presentation = Presentation(path)
    core = presentation.core_properties
    names = ["title", "subject", "identifier", "content_status", "version", "created", "comments"]
    slides = [
        {
            "title": slide.shapes.title.text_frame.text,
            "shapes": list(shapes(slide)),
            "notes": slide.notes_slide.notes_text_frame.text.split("\n"),
            "theme": theme_colours(slide),
        }
        for slide in presentation.slides
    ]
    properties = {name: str(getattr(core, name)) for name in names}
    json.dump({"properties": properties, "slides": slides}, sys.stdout, ensure_ascii=True)


main(sys.argv[1])
